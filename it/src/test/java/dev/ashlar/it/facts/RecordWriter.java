package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ColumnFact;
import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.ConstraintFact.Kind;
import dev.ashlar.it.facts.Facts.TableFact;
import dev.ashlar.it.facts.JavaSource.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the record that says a table. */
final class RecordWriter {
  private final TableFact table;
  private final String typeName;
  private final Map<String, String> members;
  private final Tenants tenants;
  private final Map<String, String> enums;
  private final ReferenceMarks references;
  private final TableMarks marks;
  private final Notes notes;
  private final List<Line> lines = new ArrayList<>();

  RecordWriter(
      TableFact table,
      String typeName,
      Tenants tenants,
      Map<String, String> enums,
      ReferenceMarks references,
      Notes notes) {
    this.table = table;
    this.typeName = typeName;
    this.members = JavaNames.ofColumns(table);
    this.tenants = tenants;
    this.enums = enums;
    this.references = references;
    this.marks = new TableMarks(table, members, notes);
    this.notes = notes;
  }

  /** Returns the source; parts that are already noted are left out of it. */
  JavaSource write(String packageName) {
    lines.add(Line.of("package " + packageName + ";"));
    lines.add(Line.of("import dev.ashlar.annotation.*;"));
    lines.add(Line.of("import java.math.BigDecimal;"));
    lines.add(Line.of("import java.time.*;"));
    lines.add(Line.of("import java.util.*;"));
    lines.add(Line.of("import org.jspecify.annotations.Nullable;"));
    docs();
    lines.add(Line.of(tableMark()));
    lines.add(
        Line.of("@Policy(allow = {Action.READ, Action.CREATE, Action.UPDATE, Action.DELETE})"));
    lines.addAll(marks.lines());
    lines.add(Line.of("public record " + typeName + "("));
    List<ColumnFact> columns = ordered();
    for (int i = 0; i < columns.size(); i++) {
      component(columns.get(i), i + 1 < columns.size() ? "," : ") {}");
    }
    lines.removeIf(line -> line.about().filter(notes::has).isPresent());
    return new JavaSource(packageName + "." + typeName, lines);
  }

  private void docs() {
    StringBuilder doc = new StringBuilder("/** " + JavaDocs.html(table.doc()));
    for (ColumnFact column : table.columns()) {
      if (!column.doc().isEmpty()) {
        doc.append("\n * @param ").append(members.get(column.name()));
        doc.append(' ').append(JavaDocs.html(column.doc()));
      }
    }
    if (doc.toString().equals("/** ")) {
      return;
    }
    for (String line : doc.append(" */").toString().split("\n")) {
      lines.add(Line.of(line));
    }
  }

  private String tableMark() {
    List<String> attributes = new ArrayList<>();
    attributes.add("name = " + JavaText.literal(table.name()));
    if (!table.schema().equals(Facts.PUBLIC)) {
      attributes.add("namespace = " + JavaText.literal(table.schema()));
    }
    if (!tenants.tables().contains(table.qualified())) {
      attributes.add("shared = true");
    }
    table.constraints(Kind.PRIMARY_KEY).stream()
        .findFirst()
        .or(() -> KeyChoice.standIn(table))
        .map(ConstraintFact::name)
        .filter(name -> !name.equals(table.name() + "_pkey"))
        .ifPresent(name -> attributes.add("key = " + JavaText.literal(name)));
    return JavaText.annotation("Table", attributes);
  }

  /** Components in the order of the columns, but those of the key in the order of the key. */
  private List<ColumnFact> ordered() {
    List<String> key = new ArrayList<>(KeyChoice.of(table));
    List<ColumnFact> ordered = new ArrayList<>();
    for (ColumnFact column : table.columns()) {
      boolean inKey = KeyChoice.of(table).contains(column.name());
      ordered.add(inKey ? table.findColumn(key.remove(0)).orElseThrow() : column);
    }
    return ordered;
  }

  private void component(ColumnFact column, String end) {
    Carrier carrier = Carrier.of(column, enums);
    Subject subject = Subject.column(table.qualified(), column.name());
    id(column).ifPresent(mark -> lines.add(Line.of("    " + mark)));
    if (tenants.tables().contains(table.qualified())
        && tenants.column().filter(column.name()::equals).isPresent()) {
      lines.add(Line.of("    @Tenant(leads = false)"));
    }
    lines.add(Line.of("    " + columnMark(column, carrier)));
    carrier.marks().forEach(mark -> lines.add(Line.of("    " + mark)));
    value(column, subject).ifPresent(mark -> lines.add(Line.about(subject, "    " + mark)));
    for (ConstraintFact key : table.constraints(Kind.FOREIGN_KEY)) {
      Subject constraint = Subject.constraint(table.qualified(), key.name());
      references
          .of(key, column.name())
          .ifPresent(mark -> lines.add(Line.about(constraint, "    " + mark)));
    }
    String type = column.notNull() ? carrier.required() : carrier.nullable();
    String shown =
        column.notNull() ? type : type.equals("byte[]") ? "byte @Nullable []" : "@Nullable " + type;
    lines.add(Line.of("    " + shown + " " + members.get(column.name()) + end));
  }

  private Optional<String> id(ColumnFact column) {
    List<String> key = KeyChoice.of(table);
    if (!key.contains(column.name())) {
      return Optional.empty();
    }
    if (!column.identity().isEmpty() || column.serial()) {
      return Optional.of("@Id(Generation.IDENTITY)");
    }
    boolean counted = key.size() == 1 && column.type().equals("bigint");
    return Optional.of(counted ? "@Id(Generation.ASSIGNED)" : "@Id");
  }

  private String columnMark(ColumnFact column, Carrier carrier) {
    List<String> attributes = new ArrayList<>();
    attributes.add("name = " + JavaText.literal(column.name()));
    attributes.addAll(carrier.attributes());
    return JavaText.annotation("Column", attributes);
  }

  private Optional<String> value(ColumnFact column, Subject subject) {
    if (!column.generated().isEmpty()) {
      Optional<String> value = ExpressionTranslator.translate(column.generated(), members);
      if (value.isEmpty()) {
        notes.add(subject, "the language has no words for this @Computed");
      }
      String stored = column.stored() ? "" : ", stored = false";
      return value.map(text -> "@Computed(value = " + JavaText.literal(text) + stored + ")");
    }
    if (!column.identity().isEmpty()) {
      notes.add(subject, "identity is said of keys, and as the dialect writes it");
    }
    if (column.defaultValue().isEmpty() || column.serial()) {
      return Optional.empty();
    }
    return Optional.of(defaulted(column));
  }

  /** A default that the language has words for, else the words of the database. */
  private String defaulted(ColumnFact column) {
    boolean timeOfDay = column.type().equals("timestamp without time zone");
    boolean named = !Carrier.of(column, enums).nativeType().isEmpty();
    Optional<String> value =
        timeOfDay || named || column.type().startsWith("time ") || column.type().equals("jsonb")
            ? Optional.empty()
            : ExpressionTranslator.translate(column.defaultValue(), members);
    return value
        .map(text -> "@Default(" + JavaText.literal(text) + ")")
        .orElseGet(
            () ->
                "@Default(natives = "
                    + JavaText.literal("postgresql: " + column.defaultValue())
                    + ")");
  }
}
