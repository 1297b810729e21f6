package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ColumnFact;
import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.EnumFact;
import dev.ashlar.it.facts.Facts.IndexFact;
import dev.ashlar.it.facts.Facts.TableFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Compares what is wanted with what a database has.
 *
 * <p>The order of columns in a table is not compared: nothing but {@code select *} depends on it.
 */
final class FactsComparison {
  private final TreeSet<Difference> differences = new TreeSet<>();
  private String table = Subject.SCHEMA;

  private FactsComparison() {}

  /** Returns all differences, sorted by table and text. */
  static List<Difference> compare(Facts wanted, Facts found) {
    FactsComparison comparison = new FactsComparison();
    comparison.enums(wanted, found);
    for (TableFact each : wanted.tables()) {
      comparison.table = each.qualified();
      found
          .findTable(each.qualified())
          .ifPresentOrElse(
              other -> comparison.table(each, other), () -> comparison.add("table", "is missing"));
    }
    for (TableFact each : found.tables()) {
      comparison.table = each.qualified();
      if (wanted.findTable(each.qualified()).isEmpty()) {
        comparison.add("table", "is not in the facts");
      }
    }
    return List.copyOf(comparison.differences);
  }

  private void enums(Facts wanted, Facts found) {
    for (EnumFact each : wanted.enums()) {
      Optional<EnumFact> other =
          found.enums().stream().filter(e -> e.qualified().equals(each.qualified())).findFirst();
      String labels = other.map(e -> e.labels().toString()).orElse("no such type");
      differ("enum " + each.qualified(), "", each.labels().toString(), labels);
    }
    for (EnumFact each : found.enums()) {
      if (wanted.enums().stream().noneMatch(e -> e.qualified().equals(each.qualified()))) {
        add("enum " + each.qualified(), "is not in the facts");
      }
    }
  }

  private void table(TableFact wanted, TableFact found) {
    differ("table", "comment ", wanted.doc(), found.doc());
    for (ColumnFact column : wanted.columns()) {
      found
          .findColumn(column.name())
          .ifPresentOrElse(
              other -> column(column, other), () -> add("column " + column.name(), "is missing"));
    }
    for (ColumnFact column : found.columns()) {
      if (wanted.findColumn(column.name()).isEmpty()) {
        add("column " + column.name(), "is not in the facts");
      }
    }
    parts(constraints(wanted), constraints(found));
    parts(indexes(wanted), indexes(found));
  }

  private void column(ColumnFact wanted, ColumnFact found) {
    String what = "column " + wanted.name();
    differ(what, "type ", wanted.type(), found.type());
    differ(what, "not null ", "" + wanted.notNull(), "" + found.notNull());
    differ(what, "", filling(wanted), filling(found));
    differ(what, "generated ", wanted.generated(), found.generated());
    differ(what, "stored ", "" + wanted.stored(), "" + found.stored());
    differ(what, "comment ", wanted.doc(), found.doc());
  }

  /** Says what fills a column for which an insert gives no value. */
  private static String filling(ColumnFact column) {
    if (!column.identity().isEmpty()) {
      return "generated " + column.identity() + " as identity";
    }
    String value = Meaning.of(column.defaultValue());
    return value.isEmpty() ? "without a default" : "default " + value;
  }

  /** A named part of a table that is defined by a text. */
  private record Part(String kind, String name, String definition) {
    String what() {
      return kind + " " + name;
    }
  }

  private static List<Part> constraints(TableFact table) {
    List<Part> parts = new ArrayList<>();
    for (ConstraintFact constraint : table.constraints()) {
      if (constraint.kind() != ConstraintFact.Kind.NOT_NULL
          && constraint.kind() != ConstraintFact.Kind.TRIGGER) {
        parts.add(new Part("constraint", constraint.name(), constraint.definition()));
      }
    }
    return parts;
  }

  private static List<Part> indexes(TableFact table) {
    List<Part> parts = new ArrayList<>();
    for (IndexFact index : table.indexes()) {
      if (!index.constraint()) {
        String kind = index.unique() ? "unique " : "";
        String body = kind + index.definition().replaceFirst("^.*? USING ", "USING ");
        parts.add(new Part("index", index.name(), body));
      }
    }
    return parts;
  }

  /** Pairs equal parts first, then equal definitions, then equal names. */
  private void parts(List<Part> wanted, List<Part> found) {
    List<Part> missing = new ArrayList<>(wanted);
    List<Part> extra = new ArrayList<>(found);
    missing.removeIf(extra::remove);
    for (Part part : List.copyOf(missing)) {
      find(extra, other -> other.definition().equals(part.definition()))
          .ifPresent(
              other -> {
                differ(part.what(), part.definition() + " name ", part.name(), other.name());
                missing.remove(part);
                extra.remove(other);
              });
    }
    for (Part part : List.copyOf(missing)) {
      find(extra, other -> other.name().equals(part.name()))
          .ifPresent(
              other -> {
                differ(part.what(), "", part.definition(), other.definition());
                missing.remove(part);
                extra.remove(other);
              });
    }
    missing.forEach(part -> add(part.what(), part.definition() + " is missing"));
    extra.forEach(part -> add(part.what(), part.definition() + " is not in the facts"));
  }

  private static Optional<Part> find(List<Part> parts, Predicate<Part> condition) {
    return parts.stream().filter(condition).findFirst();
  }

  private void differ(String part, String what, String wanted, String found) {
    if (!wanted.equals(found)) {
      add(part, "%sis %s, the facts say %s".formatted(what, shown(found), shown(wanted)));
    }
  }

  private static String shown(String text) {
    return text.isEmpty() ? "absent" : text;
  }

  private void add(String part, String text) {
    differences.add(new Difference(new Subject(table, part), text));
  }
}
