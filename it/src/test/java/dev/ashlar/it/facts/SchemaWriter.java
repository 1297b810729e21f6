package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.EnumFact;
import dev.ashlar.it.facts.Facts.TableFact;
import dev.ashlar.it.facts.JavaSource.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** Writes annotated records that say a schema: one for each table, the enums, and a caller. */
final class SchemaWriter {
  private static final String PACKAGE = "facts";

  private final Facts facts;
  private final Map<String, String> names;
  private final Tenants tenants;
  private final Notes notes;

  SchemaWriter(Facts facts, Notes notes) {
    this.facts = facts;
    this.names = JavaNames.ofTables(facts);
    this.tenants = Tenants.of(facts);
    this.notes = notes;
  }

  /** Returns the sources; what is noted is left out, and what cannot be said becomes a note. */
  List<JavaSource> write() {
    List<JavaSource> sources = new ArrayList<>();
    Map<String, String> enums = new HashMap<>();
    for (EnumFact type : facts.enums()) {
      String name = names.get(JavaNames.enumKey(type.qualified()));
      if (type.labels().stream().allMatch(SourceVersion::isName)) {
        type.written().forEach(written -> enums.put(written, name));
        sources.add(enumeration(type, name));
      } else {
        notes.add(
            new Subject(Subject.SCHEMA, "enum " + type.qualified()),
            "a label is not a name in Java, and a constant has no name beside it");
      }
    }
    Map<String, String> types = new HashMap<>();
    facts.tables().forEach(table -> types.put(table.qualified(), names.get(table.qualified())));
    for (TableFact table : facts.tables()) {
      if (KeyChoice.of(table).isEmpty()) {
        notes.add(
            new Subject(table.qualified(), "table"),
            "Ashlar demands a key (TB102), and every column may be null");
        continue;
      }
      if (table.key().isEmpty()) {
        String name = table.name() + "_pkey";
        notes.add(Subject.constraint(table.qualified(), name), "Ashlar demands a key (TB102)");
      }
      ReferenceMarks references = new ReferenceMarks(facts, table, types, tenants, notes);
      String name = types.get(table.qualified());
      sources.add(new RecordWriter(table, name, tenants, enums, references, notes).write(PACKAGE));
    }
    sources.add(caller());
    return sources;
  }

  private static JavaSource enumeration(EnumFact type, String name) {
    return new JavaSource(
        PACKAGE + "." + name,
        List.of(
            Line.of("package " + PACKAGE + ";"),
            Line.of("public enum " + name + " { " + String.join(", ", type.labels()) + " }")));
  }

  private JavaSource caller() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("package " + PACKAGE + ";"));
    lines.add(Line.of("import dev.ashlar.annotation.*;"));
    lines.add(Line.of("@Actor"));
    lines.add(Line.of("public record FactsCaller("));
    tenants
        .column()
        .ifPresent(column -> lines.add(Line.of("    @Tenant " + tenantType() + " tenant,")));
    lines.add(Line.of("    @Id java.util.UUID id, java.util.Set<Role> roles) {"));
    lines.add(Line.of("  public enum Role { ANYBODY }"));
    lines.add(Line.of("}"));
    return new JavaSource(PACKAGE + ".FactsCaller", lines);
  }

  private String tenantType() {
    return Carrier.of(
            new Facts.ColumnFact("", tenants.type(), true, "", "", "", false, ""), Map.of())
        .required()
        .replace("UUID", "java.util.UUID");
  }
}
