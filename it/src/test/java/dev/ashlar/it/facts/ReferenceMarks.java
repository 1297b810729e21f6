package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.TableFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the annotations of a table's foreign keys. */
final class ReferenceMarks {
  private static final Map<String, String> ACTIONS =
      Map.of("r", "RESTRICT", "c", "CASCADE", "n", "SET_NULL", "d", "SET_DEFAULT");

  private final Facts facts;
  private final TableFact table;
  private final Map<String, String> types;
  private final Tenants tenants;
  private final Notes notes;

  /**
   * Makes a writer for one table.
   *
   * @param types the name of the record of each table
   */
  ReferenceMarks(
      Facts facts, TableFact table, Map<String, String> types, Tenants tenants, Notes notes) {
    this.facts = facts;
    this.table = table;
    this.types = types;
    this.tenants = tenants;
    this.notes = notes;
  }

  /** Returns what a column says of a foreign key, if it says any of it. */
  Optional<String> of(ConstraintFact key, String column) {
    if (!key.columns().contains(column)) {
      return Optional.empty();
    }
    Optional<TableFact> target = Tenants.target(facts, key);
    Optional<String> obstacle = obstacle(key, target);
    if (obstacle.isPresent()) {
      notes.add(Subject.constraint(table.qualified(), key.name()), obstacle.get());
      return Optional.empty();
    }
    boolean said = parts(key, target.orElseThrow()).containsKey(column);
    return said ? Optional.of(mark(key, types.get(target.get().qualified()))) : Optional.empty();
  }

  /** Returns why the foreign key cannot be said. */
  private Optional<String> obstacle(ConstraintFact key, Optional<TableFact> target) {
    if (target.isEmpty() || !sameSet(KeyChoice.of(target.get()), key.refColumns())) {
      return Optional.of("@Reference leads to the key of a table, not to other columns");
    }
    if (key.definition().contains(" MATCH ") || key.definition().matches(".* SET \\w+ \\(.*")) {
      return Optional.of("@Reference cannot say MATCH or the columns of SET NULL");
    }
    Map<String, String> parts = parts(key, target.get());
    if (parts.size() > 1 && prefixes(parts, target.get()).size() > 1) {
      return Optional.of("the parts of a composite @Reference are named like those of the key");
    }
    boolean carried = parts.size() == key.columns().size() || carriesTenant(key, target.get());
    return carried ? Optional.empty() : Optional.of("@Reference carries the row's own tenant");
  }

  /** Returns the column of the target's key that each column holds, without the tenant's. */
  private Map<String, String> parts(ConstraintFact key, TableFact target) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < key.columns().size(); i++) {
      if (key.columns().size() == 1 || !isTenant(target, key.refColumns().get(i))) {
        parts.put(key.columns().get(i), key.refColumns().get(i));
      }
    }
    return parts;
  }

  private boolean carriesTenant(ConstraintFact key, TableFact target) {
    for (int i = 0; i < key.columns().size(); i++) {
      if (isTenant(target, key.refColumns().get(i)) && isTenant(table, key.columns().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTenant(TableFact of, String column) {
    return tenants.tables().contains(of.qualified())
        && tenants.column().filter(column::equals).isPresent();
  }

  private Set<String> prefixes(Map<String, String> parts, TableFact target) {
    Map<String, String> own = JavaNames.ofColumns(table);
    Map<String, String> other = JavaNames.ofColumns(target);
    Set<String> prefixes = new HashSet<>();
    parts.forEach(
        (column, part) -> {
          String member = own.get(column);
          String name = other.get(part);
          String end = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
          boolean ends = member.endsWith(end);
          prefixes.add(
              ends
                  ? member.substring(0, member.length() - end.length())
                  : member.equals(name) ? "" : "not " + member);
        });
    return prefixes;
  }

  private static boolean sameSet(List<String> left, List<String> right) {
    return left.size() == right.size() && left.containsAll(right);
  }

  private String mark(ConstraintFact key, String target) {
    List<String> attributes = new ArrayList<>();
    attributes.add("value = " + target + ".class");
    Optional.ofNullable(ACTIONS.get(key.onDelete()))
        .ifPresent(action -> attributes.add("onDelete = ReferentialAction." + action));
    Optional.ofNullable(ACTIONS.get(key.onUpdate()))
        .ifPresent(action -> attributes.add("onUpdate = ReferentialAction." + action));
    if (key.definition().contains(" DEFERRABLE")) {
      attributes.add("deferrable = true");
    }
    String usual = table.name() + "_" + String.join("_", key.columns()) + "_fkey";
    if (!key.name().equals(usual)) {
      attributes.add("name = " + JavaText.literal(key.name()));
    }
    return JavaText.annotation("Reference", attributes);
  }
}
