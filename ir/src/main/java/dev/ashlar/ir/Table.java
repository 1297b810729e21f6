package dev.ashlar.ir;

import dev.ashlar.ir.expr.Condition;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A table and what the application makes of its rows.
 *
 * @param type the Java type whose values are rows
 * @param formerNames names it had before, the latest first
 * @param members what a value consists of, in constructor order
 * @param columns in database order; every column belongs to exactly one member
 * @param references sorted by name, as are uniques, checks, relations and indexes
 * @param policies in declaration order
 * @param machines in the order of the members that they are about
 * @param nativeOptions per dialect, text that ends the {@code create table} statement
 */
public record Table(
    TypeName type,
    JavaShape shape,
    TableName name,
    List<TableName> formerNames,
    Tenancy tenancy,
    List<Member> members,
    List<Column> columns,
    PrimaryKey key,
    List<Unique> uniques,
    List<Check> checks,
    List<Reference> references,
    List<Relation> relations,
    List<Index> indexes,
    List<Policy> policies,
    List<StateMachine> machines,
    Map<String, String> nativeOptions,
    Doc doc) {

  /** Copies the lists; sorts what has no order of its own. */
  public Table {
    formerNames = List.copyOf(formerNames);
    members = List.copyOf(members);
    columns = List.copyOf(columns);
    uniques = uniques.stream().sorted(Comparator.comparing(Unique::name)).toList();
    checks = checks.stream().sorted(Comparator.comparing(Check::name)).toList();
    references = references.stream().sorted(Comparator.comparing(Reference::name)).toList();
    relations = relations.stream().sorted(Comparator.comparing(Relation::name)).toList();
    indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
    policies = List.copyOf(policies);
    machines = List.copyOf(machines);
    nativeOptions = Collections.unmodifiableMap(new TreeMap<>(nativeOptions));
  }

  /** Creates a table whose rows have no states. */
  public Table(
      TypeName type,
      JavaShape shape,
      TableName name,
      List<TableName> formerNames,
      Tenancy tenancy,
      List<Member> members,
      List<Column> columns,
      PrimaryKey key,
      List<Unique> uniques,
      List<Check> checks,
      List<Reference> references,
      List<Relation> relations,
      List<Index> indexes,
      List<Policy> policies,
      Map<String, String> nativeOptions,
      Doc doc) {
    this(
        type,
        shape,
        name,
        formerNames,
        tenancy,
        members,
        columns,
        key,
        uniques,
        checks,
        references,
        relations,
        indexes,
        policies,
        List.of(),
        nativeOptions,
        doc);
  }

  /** Returns the same table with other policies. */
  public Table withPolicies(List<Policy> others) {
    return withRules(others, machines);
  }

  /** Returns the same table with other policies and state machines. */
  public Table withRules(List<Policy> rules, List<StateMachine> states) {
    return new Table(
        type,
        shape,
        name,
        formerNames,
        tenancy,
        members,
        columns,
        key,
        uniques,
        checks,
        references,
        relations,
        indexes,
        rules,
        states,
        nativeOptions,
        doc);
  }

  /**
   * Returns the same table with other conditions in its policies and guards, each made of the one
   * in its place.
   */
  public Table withConditions(UnaryOperator<Condition> change) {
    return withRules(
        policies.stream().map(rule -> rule.withConditions(change)).toList(),
        machines.stream()
            .map(machine -> machine.withGuards((transition, when) -> change.apply(when)))
            .toList());
  }

  /** Returns the identity of the table. */
  public ElementId id() {
    return ElementId.of(type);
  }

  /** Returns the column with the database name. */
  public Optional<Column> findColumn(String column) {
    return columns.stream().filter(each -> each.name().equals(column)).findFirst();
  }

  /**
   * Returns the column with the database name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Column requireColumn(String column) {
    return findColumn(column)
        .orElseThrow(() -> new IllegalArgumentException("no column " + column + " in " + name));
  }

  /**
   * Returns the reference with the name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Reference requireReference(String reference) {
    return references.stream()
        .filter(each -> each.name().equals(reference))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no reference " + reference + " in " + name));
  }

  /** Returns the column that says which tenant a row belongs to. */
  public Optional<Column> tenantColumn() {
    return tenancy instanceof Tenancy.Tenanted tenanted
        ? findColumn(tenanted.column())
        : Optional.empty();
  }

  /** Returns the key's columns without the tenant's: what identifies a row within its tenant. */
  public List<Column> idColumns() {
    return key.columns().stream()
        .filter(column -> !(tenancy instanceof Tenancy.Tenanted t && t.column().equals(column)))
        .map(this::requireColumn)
        .toList();
  }

  /** Whether some policy is about its rows; one about a member alone lets nobody see a row. */
  public boolean isRuled() {
    return policies.stream().anyMatch(policy -> policy.member().isEmpty());
  }

  /** Returns the state machine whose state the column holds. */
  public Optional<StateMachine> findMachine(String column) {
    return machines.stream().filter(each -> each.column().equals(column)).findFirst();
  }

  /** Returns the column that carries the stamp. */
  public Optional<Column> findStamp(Stamp stamp) {
    return columns.stream()
        .filter(each -> each.source() instanceof Source.Stamped stamped && stamped.stamp() == stamp)
        .findFirst();
  }
}
