package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ExprType.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model in Java, with rules that allow everything, and with a table that looks at all the others:
 * what it looks at is what rules can look at later.
 *
 * @param number tells its types from those of other models
 */
record ModelSource(Model model, int number) {

  /** What the table is called that looks at all the others. */
  static final String ONLOOKER = "Onlooker";

  private static final String IMPORTS =
      """
      package agreement;

      import dev.ashlar.annotation.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  /** Returns the simple name of the Java type. */
  String type(Entity entity) {
    return entity.type() + number;
  }

  /** Returns the sources by qualified name. */
  Map<String, String> sources() {
    Map<String, String> sources = new HashMap<>();
    for (Entity entity : model.entities()) {
      sources.put(Domain.PACKAGE + "." + type(entity), IMPORTS + record(entity));
    }
    sources.put(Domain.PACKAGE + "." + ONLOOKER + number, IMPORTS + onlooker());
    return sources;
  }

  private String record(Entity entity) {
    List<String> components = new ArrayList<>();
    components.add("@Id UUID id");
    if (!entity.shared()) {
      components.add("@Tenant UUID companyId");
    }
    for (Entity.Reference reference : entity.references()) {
      components.add(
          "@Reference(value = %s.class, inverse = \"%s\") %sUUID %s"
              .formatted(
                  type(model.entity(reference.target())),
                  reference.inverse(),
                  reference.nullable() ? "@Nullable " : "",
                  reference.member()));
    }
    entity.columns().forEach(column -> components.add(component(column)));
    if (entity.hides()) {
      components.add("@SoftDelete @Nullable Instant deletedAt");
    }
    if (entity.counts()) {
      components.add("@Version int version");
    }
    StringBuilder connections = new StringBuilder();
    for (Entity.Connection each : entity.connections()) {
      connections.append(
          "@ManyToMany(value = %s.class, as = \"%s\", inverse = \"%s\")%n"
              .formatted(type(model.entity(each.target())), each.name(), each.inverse()));
    }
    return """
        @Table%s
        %s@Policy(allow = {Action.READ, Action.CREATE, Action.UPDATE, Action.DELETE})
        public record %s(%s) {}
        """
        .formatted(
            entity.shared() ? "(shared = true)" : "",
            connections,
            type(entity),
            String.join(", ", components));
  }

  private static String component(Vocabulary.Column column) {
    String name = "name = \"" + column.name() + "\"";
    Kind kind = column.type().kind();
    String more =
        kind == Kind.STRING
            ? ", length = 40"
            : kind == Kind.DECIMAL ? ", precision = 12, scale = 2" : "";
    return "@Column(%s%s) %s%s %s"
        .formatted(
            name,
            more,
            column.nullable() ? "@Nullable " : "",
            java(kind, column.nullable()),
            column.member());
  }

  private static String java(Kind kind, boolean nullable) {
    return switch (kind) {
      case STRING -> "String";
      case DECIMAL -> "BigDecimal";
      case LONG -> nullable ? "Long" : "long";
      case BOOL -> nullable ? "Boolean" : "boolean";
      case UUID -> "UUID";
      case INSTANT -> "Instant";
      case DATE -> "LocalDate";
      case ENUM -> "State";
      case OPAQUE -> throw new IllegalArgumentException("no rule speaks of it");
    };
  }

  private String onlooker() {
    List<String> components = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Entity entity : model.entities()) {
      String name = "seen" + entity.type();
      components.add("@Reference(%s.class) @Nullable UUID %sId".formatted(type(entity), name));
      entity.columns().forEach(column -> parts.add(name + "." + column.member() + " is null"));
      for (Model.Lead lead : model.leads(entity)) {
        String step = name + "." + lead.name();
        parts.add(lead.many() ? step + ".isEmpty()" : step + ".id is null");
      }
    }
    return """
        @Table
        @Policy(allow = Action.READ, when = "%s")
        public record %s(@Id UUID id, @Tenant UUID companyId, %s) {}
        """
        .formatted(String.join(" || ", parts), ONLOOKER + number, String.join(", ", components));
  }
}
