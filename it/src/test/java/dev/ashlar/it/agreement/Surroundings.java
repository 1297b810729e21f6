package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What conditions see beside the rows that they are about. */
interface Surroundings {

  /** Nothing. */
  Surroundings NONE =
      new Surroundings() {
        @Override
        public Optional<Map<String, Object>> one(Map<String, Object> row, String link) {
          throw new IllegalArgumentException("no row is linked to others");
        }

        @Override
        public List<Map<String, Object>> many(Map<String, Object> row, String link) {
          throw new IllegalArgumentException("no row is linked to others");
        }

        @Override
        public Truth permits(Action action, Map<String, Object> row, Actor actor) {
          throw new IllegalArgumentException("no row is linked to others");
        }
      };

  /** Returns the row that a row refers to; empty if there is none. */
  Optional<Map<String, Object>> one(Map<String, Object> row, String link);

  /** Returns the rows that refer to a row. */
  List<Map<String, Object>> many(Map<String, Object> row, String link);

  /** Returns what the rules of the row's table say. */
  Truth permits(Action action, Map<String, Object> row, Actor actor);
}
