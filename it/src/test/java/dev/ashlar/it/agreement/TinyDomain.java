package dev.ashlar.it.agreement;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Universe;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A table of items, each with some parts, a main part, and perhaps a leading one: so small that all
 * of its worlds can be tried.
 */
record TinyDomain(Schema schema, Table items, Link parts, Link lead, Link main) {

  /** Compiles the domain into the folder. */
  static TinyDomain in(Path folder) {
    Map<String, String> sources = new HashMap<>(Domain.sources());
    sources.remove(Domain.PACKAGE + ".Subject");
    sources.put(
        Domain.PACKAGE + ".Item",
        """
        package agreement;

        import dev.ashlar.annotation.*;
        import java.util.*;
        import org.jspecify.annotations.Nullable;

        @Table
        @Policy(
            allow = Action.READ,
            when = "parts.isEmpty() || lead.n is null || main.n is null")
        public record Item(
            @Id UUID id,
            @Tenant UUID companyId,
            @Nullable Long n,
            boolean flag,
            @Reference(Part.class) @Nullable UUID leadId,
            @Reference(Part.class) UUID mainId) {}
        """);
    sources.put(
        Domain.PACKAGE + ".Part",
        """
        package agreement;

        import dev.ashlar.annotation.*;
        import java.util.*;
        import org.jspecify.annotations.Nullable;

        @Table
        @Policy(allow = Action.READ)
        public record Part(
            @Id UUID id,
            @Tenant UUID companyId,
            @Reference(value = Item.class, inverse = "parts") @Nullable UUID itemId,
            @Nullable Long n,
            boolean flag) {}
        """);
    Schema schema = CompiledDomain.of(sources, folder).schema();
    Table items =
        schema.tables().stream()
            .filter(table -> table.type().simpleName().equals("Item"))
            .findFirst()
            .orElseThrow();
    Condition.Or all = (Condition.Or) items.policies().get(0).when().orElseThrow();
    return new TinyDomain(
        schema,
        items,
        ((Condition.Quantified) all.operands().get(0)).link(),
        link(all.operands().get(1)),
        link(all.operands().get(2)));
  }

  private static Link link(Condition condition) {
    Value value = ((Condition.NullTest) condition).value();
    return ((RowRef.Linked) ((Value.ColumnValue) value).row()).link();
  }

  Universe universe() {
    return Universe.of(schema, items);
  }
}
