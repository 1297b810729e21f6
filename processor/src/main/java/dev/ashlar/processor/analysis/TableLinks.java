package dev.ashlar.processor.analysis;

import dev.ashlar.processor.expr.Scope;
import java.util.Optional;
import java.util.Set;

/** What leads from the rows of a table to others. */
interface TableLinks {

  /** Nothing does. */
  TableLinks NONE =
      new TableLinks() {
        @Override
        public Set<String> names() {
          return Set.of();
        }

        @Override
        public Optional<Scope.Relation> find(String name) {
          return Optional.empty();
        }
      };

  /** Returns the names of relations, sorted. */
  Set<String> names();

  /** Returns the relation of the name. */
  Optional<Scope.Relation> find(String name);
}
