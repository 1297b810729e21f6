package dev.ashlar.sql;

import dev.ashlar.ir.Check;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.logic.CertainTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the parts of a table into definitions, as far as all databases do it alike. What they do
 * not do alike comes in through the collaborators.
 *
 * @param dialect whose names and words are used
 * @param limit of the names made here
 * @param names what parts of a table are called
 */
public record TableLowering(
    Dialect dialect, TypeNames types, ColumnChecks checks, NameLimit limit, PartNames names) {

  /** Returns the lowering of expressions over one row, where columns have no qualifier. */
  public CoreLowering conditions(Table table) {
    return new CoreLowering(dialect.idioms(), RowTerms.bare(table), new NoActor(dialect.idioms()));
  }

  /** Returns the default of a column, if it has one that the database knows. */
  public Optional<SqlExpr> defaultValue(Table table, Column column) {
    if (!(column.source() instanceof Source.Defaulted defaulted)) {
      return Optional.empty();
    }
    Optional<String> own = Optional.ofNullable(defaulted.natives().get(dialect.id()));
    return own.<SqlExpr>map(SqlExpr.Verbatim::new)
        .or(
            () ->
                defaulted
                    .value()
                    .map(value -> conditions(table).values().stored(value, column.type())));
  }

  /** Returns how a column is computed, if it is. */
  public Optional<Definition.Computed> computed(Table table, Column column) {
    if (!(column.source() instanceof Source.Computed computed)) {
      return Optional.empty();
    }
    SqlExpr value = conditions(table).values().stored(computed.value(), column.type());
    return Optional.of(new Definition.Computed(value, computed.stored()));
  }

  /** Whether the database counts the values of the column. */
  public static boolean isIdentity(Column column) {
    return column.source() instanceof Source.Generated generated
        && generated.generation() == Source.Generation.IDENTITY;
  }

  /** Returns the uniques and checks, those for what types do not ensure last. */
  public List<Definition.Constraint> constraints(Table table) {
    List<Definition.Constraint> constraints = new ArrayList<>();
    for (Unique unique : table.uniques()) {
      constraints.add(new Definition.Unique(name(table, unique.name()), unique.columns()));
    }
    for (Check check : table.checks()) {
      SqlExpr condition = conditions(table).lower(CertainTruth.holds(check.condition()));
      constraints.add(new Definition.Check(name(table, check.name()), condition));
    }
    for (Column column : table.columns()) {
      checks
          .check(column)
          .ifPresent(condition -> constraints.add(ownCheck(table, column, condition)));
    }
    return constraints;
  }

  private Definition.Check ownCheck(Table table, Column column, SqlExpr condition) {
    String name = limit.shortened(table.name().name() + "_" + column.name() + "_valid");
    return new Definition.Check(name(table, name), condition);
  }

  /** Returns what a part of the table is called. */
  public String name(Table table, String part) {
    return names.inside(table.name(), part);
  }

  /** Returns the foreign key of a reference. */
  public Definition.ForeignKey foreignKey(Table table, Reference reference) {
    return new Definition.ForeignKey(
        name(table, reference.name()),
        reference.columns(),
        dialect.name(reference.target()),
        reference.targetColumns(),
        action(table, reference, reference.onDelete()),
        action(table, reference, reference.onUpdate()),
        reference.deferrable());
  }

  private Optional<Definition.ReferenceAction> action(
      Table table, Reference reference, ReferentialAction action) {
    if (action == ReferentialAction.NO_ACTION) {
      return Optional.empty();
    }
    boolean keepsTenant =
        (action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT)
            && table
                .tenantColumn()
                .filter(tenant -> reference.columns().contains(tenant.name()))
                .isPresent();
    if (keepsTenant && !dialect.support().has(Feature.SET_NULL_COLUMNS)) {
      throw new IllegalArgumentException(
          "Reference %s of %s would lose its tenant: this %s cannot set some columns to null and keep others."
              .formatted(reference.name(), table.name(), dialect.id()));
    }
    String tenant = table.tenantColumn().map(Column::name).orElse("");
    List<String> columns =
        keepsTenant
            ? reference.columns().stream().filter(column -> !column.equals(tenant)).toList()
            : List.of();
    String words = action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Optional.of(new Definition.ReferenceAction(words, columns));
  }

  /**
   * Returns an index.
   *
   * @throws IllegalArgumentException if the database has no such index
   */
  public Definition.CreateIndex index(Table table, Index index) {
    IndexSupport.require(index, dialect);
    CoreLowering lowering = conditions(table);
    return new Definition.CreateIndex(
        name(table, index.name()),
        dialect.name(table.name()),
        index.unique(),
        index.method() == Index.Method.BTREE
            ? Optional.empty()
            : Optional.of(index.method().name().toLowerCase(Locale.ROOT)),
        index.terms().stream().map(term -> term(lowering, term)).toList(),
        dialect.support().has(Feature.INDEX_INCLUDE) ? index.include() : List.of(),
        index.where().map(where -> lowering.lower(CertainTruth.holds(where))));
  }

  private Select.Order term(CoreLowering lowering, Index.Term term) {
    boolean nulls = dialect.support().has(Feature.INDEX_NULLS);
    return new Select.Order(
        lowering.values().lower(term.value()),
        term.order() == Index.Order.DESCENDING,
        switch (nulls ? term.nulls() : Index.Nulls.DEFAULT) {
          case DEFAULT -> Optional.empty();
          case FIRST -> Optional.of(true);
          case LAST -> Optional.of(false);
        });
  }

  /** Says what parts of a table are called. */
  public interface PartNames {
    /** Returns what the part, such as an index, is called. */
    String inside(TableName table, String part);
  }
}
