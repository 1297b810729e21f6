package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Copies a condition with other rows, and other questions to the rules of other tables, in it.
 *
 * @param rows gives the row that stands in the place of one that is not linked
 * @param columns gives the column that stands in the place of one whose row is in place already
 * @param questions gives what stands in the place of a question whose row is in place already
 */
public record ConditionRewriting(
    UnaryOperator<RowRef> rows,
    UnaryOperator<Value.ColumnValue> columns,
    UnaryOperator<Condition.Permitted> questions)
    implements Condition.Visitor<Condition> {

  /** Copies with the columns as they are. */
  public ConditionRewriting(
      UnaryOperator<RowRef> rows, UnaryOperator<Condition.Permitted> questions) {
    this(rows, UnaryOperator.identity(), questions);
  }

  /** Returns the condition for a step from no row: what it reads of that can be null. */
  static Condition fromNothing(Condition condition) {
    return condition.accept(
        new ConditionRewriting(
            UnaryOperator.identity(),
            column ->
                column.row() == RowRef.Root.OLD
                    ? new Value.ColumnValue(column.row(), column.column(), column.type(), true)
                    : column,
            UnaryOperator.identity()));
  }

  private RowRef row(RowRef row) {
    return row instanceof RowRef.Linked linked ? linked(linked) : rows.apply(row);
  }

  private RowRef.Linked linked(RowRef.Linked row) {
    return new RowRef.Linked(row(row.from()), row.link());
  }

  private Value value(Value value) {
    return Substitution.of(
        value,
        column ->
            columns.apply(
                new Value.ColumnValue(
                    row(column.row()), column.column(), column.type(), column.nullable())));
  }

  private List<Condition> each(List<Condition> operands) {
    return operands.stream().map(operand -> operand.accept(this)).toList();
  }

  @Override
  public Condition truth(Condition.Truth condition) {
    return condition;
  }

  @Override
  public Condition comparison(Condition.Comparison condition) {
    return new Condition.Comparison(
        condition.operator(), value(condition.left()), value(condition.right()));
  }

  @Override
  public Condition membership(Condition.Membership condition) {
    return new Condition.Membership(value(condition.value()), condition.set());
  }

  @Override
  public Condition claimMembership(Condition.ClaimMembership condition) {
    return new Condition.ClaimMembership(value(condition.value()), condition.claim());
  }

  @Override
  public Condition nullTest(Condition.NullTest condition) {
    return new Condition.NullTest(value(condition.value()));
  }

  @Override
  public Condition flag(Condition.Flag condition) {
    return new Condition.Flag(value(condition.value()));
  }

  @Override
  public Condition prefix(Condition.Prefix condition) {
    return new Condition.Prefix(value(condition.value()), condition.prefix());
  }

  @Override
  public Condition hasRole(Condition.HasRole condition) {
    return condition;
  }

  @Override
  public Condition authenticated(Condition.Authenticated condition) {
    return condition;
  }

  @Override
  public Condition quantified(Condition.Quantified condition) {
    return new Condition.Quantified(
        condition.quantifier(),
        row(condition.from()),
        condition.link(),
        condition.variable(),
        condition.body().accept(this));
  }

  @Override
  public Condition permitted(Condition.Permitted condition) {
    return questions.apply(
        new Condition.Permitted(
            condition.action(),
            linked(condition.row()),
            condition.variable(),
            condition.meaning().accept(this)));
  }

  @Override
  public Condition not(Condition.Not condition) {
    return new Condition.Not(condition.operand().accept(this));
  }

  @Override
  public Condition and(Condition.And condition) {
    return new Condition.And(each(condition.operands()));
  }

  @Override
  public Condition or(Condition.Or condition) {
    return new Condition.Or(each(condition.operands()));
  }
}
