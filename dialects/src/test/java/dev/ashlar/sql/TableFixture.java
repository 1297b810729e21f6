package dev.ashlar.sql;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Check;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Protection;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the parts of a table for a test. */
final class TableFixture {
  private final TypeName type;
  private final TableName name;
  private final List<Column> columns = new ArrayList<>();
  private final List<Unique> uniques = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();
  private Tenancy tenancy = new Tenancy.Shared();
  private List<String> key = List.of("id");
  private String words = "";

  TableFixture(String namespace, String name) {
    this.name = new TableName(namespace, name);
    this.type = new TypeName("com.example", name);
  }

  TableFixture tenant(String column) {
    tenancy = new Tenancy.Tenanted(column, true);
    key = List.of(column, "id");
    return column(column, new ColumnType.Uuid());
  }

  TableFixture key(String... names) {
    key = List.of(names);
    return this;
  }

  TableFixture doc(String text) {
    words = text;
    return this;
  }

  TableFixture column(String column, ColumnType columnType) {
    return column(column, columnType, false, new Source.Given());
  }

  TableFixture nullable(String column, ColumnType columnType) {
    return column(column, columnType, true, new Source.Given());
  }

  TableFixture column(String column, ColumnType columnType, boolean nullable, Source source) {
    columns.add(
        new Column(
            new ElementId(type, column),
            column,
            List.of(),
            columnType,
            nullable,
            source,
            true,
            Optional.empty(),
            Protection.NONE,
            Doc.NONE));
    return this;
  }

  TableFixture defaulted(String column, ColumnType columnType, Value value) {
    return column(column, columnType, false, new Source.Defaulted(Optional.of(value), Map.of()));
  }

  TableFixture unique(String... names) {
    uniques.add(
        new Unique(name.name() + "_" + names[names.length - 1] + "_key", List.of(names), false));
    return this;
  }

  TableFixture check(String check, Condition condition) {
    checks.add(new Check(check, condition));
    return this;
  }

  TableFixture index(Index index) {
    indexes.add(index);
    return this;
  }

  TableFixture reference(String column, TableFixture target, ReferentialAction onDelete) {
    boolean tenants =
        tenancy instanceof Tenancy.Tenanted && target.tenancy instanceof Tenancy.Tenanted;
    List<String> own = new ArrayList<>(tenants ? key.subList(0, 1) : List.of());
    own.add(column);
    references.add(
        new Reference(
            name.name() + "_" + column + "_fkey",
            column,
            own,
            target.name,
            target.key,
            onDelete,
            ReferentialAction.NO_ACTION,
            false,
            Optional.empty()));
    return this;
  }

  TableFixture allow(List<Action> actions, List<String> roles, Condition when) {
    return rule(Policy.Effect.ALLOW, actions, roles, Optional.of(when), Optional.empty());
  }

  TableFixture allow(List<Action> actions, String... roles) {
    return rule(Policy.Effect.ALLOW, actions, List.of(roles), Optional.empty(), Optional.empty());
  }

  TableFixture rule(
      Policy.Effect effect,
      List<Action> actions,
      List<String> roles,
      Optional<Condition> when,
      Optional<Condition> check) {
    String rule = "rule_" + (policies.size() + 1);
    policies.add(new Policy(rule, effect, actions, roles, when, check, Optional.empty()));
    return this;
  }

  Table build() {
    return new Table(
        type,
        JavaShape.RECORD,
        name,
        List.of(),
        tenancy,
        List.of(),
        columns,
        new PrimaryKey(name.name() + "_pkey", key),
        uniques,
        checks,
        references,
        List.of(),
        indexes,
        policies,
        List.of(),
        Map.of(),
        Doc.of(words));
  }
}
