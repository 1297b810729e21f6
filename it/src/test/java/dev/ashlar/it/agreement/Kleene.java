package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The reference: conditions as the user wrote them, evaluated in three-valued logic, slowly and
 * obviously. It shares no code with the core that everything else translates.
 *
 * @param rows the values of each row by column; a missing one is null
 */
record Kleene(Map<RowRef, Map<String, Object>> rows, Surroundings around, Actor actor, Instant now)
    implements Condition.Visitor<Truth>, Value.Visitor<Optional<Object>> {

  /** Creates the reference for rows that are linked to no others. */
  Kleene(Map<RowRef, Map<String, Object>> rows, Actor actor, Instant now) {
    this(rows, Surroundings.NONE, actor, now);
  }

  @Override
  public Truth truth(Condition.Truth condition) {
    return Truth.of(condition.value());
  }

  @Override
  public Truth comparison(Condition.Comparison condition) {
    Optional<Object> left = condition.left().accept(this);
    Optional<Object> right = condition.right().accept(this);
    if (left.isEmpty() || right.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return switch (condition.operator()) {
      case EQUAL -> Truth.of(equal(left.get(), right.get()));
      case NOT_EQUAL -> Truth.of(!equal(left.get(), right.get()));
      case LESS -> Truth.of(order(left.get(), right.get()) < 0);
      case LESS_OR_EQUAL -> Truth.of(order(left.get(), right.get()) <= 0);
      case GREATER -> Truth.of(order(left.get(), right.get()) > 0);
      case GREATER_OR_EQUAL -> Truth.of(order(left.get(), right.get()) >= 0);
    };
  }

  @Override
  public Truth membership(Condition.Membership condition) {
    Truth found = Truth.FALSE;
    Optional<Object> value = condition.value().accept(this);
    for (Value.Constant constant : condition.set()) {
      found =
          found.or(
              value.isEmpty()
                  ? Truth.UNKNOWN
                  : Truth.of(equal(value.get(), constant(constant).orElseThrow())));
    }
    return found;
  }

  @Override
  public Truth claimMembership(Condition.ClaimMembership condition) {
    Truth found = Truth.FALSE;
    Optional<Object> value = condition.value().accept(this);
    for (Object element : (Set<?>) actor.claims().get(condition.claim())) {
      found = found.or(value.isEmpty() ? Truth.UNKNOWN : Truth.of(equal(value.get(), element)));
    }
    return found;
  }

  @Override
  public Truth nullTest(Condition.NullTest condition) {
    return Truth.of(condition.value().accept(this).isEmpty());
  }

  @Override
  public Truth flag(Condition.Flag condition) {
    return condition
        .value()
        .accept(this)
        .map(flag -> Truth.of((Boolean) flag))
        .orElse(Truth.UNKNOWN);
  }

  @Override
  public Truth prefix(Condition.Prefix condition) {
    byte[] prefix = condition.prefix().getBytes(StandardCharsets.UTF_8);
    return condition
        .value()
        .accept(this)
        .map(text -> ((String) text).getBytes(StandardCharsets.UTF_8))
        .map(
            text ->
                Truth.of(
                    text.length >= prefix.length
                        && Arrays.equals(Arrays.copyOf(text, prefix.length), prefix)))
        .orElse(Truth.UNKNOWN);
  }

  @Override
  public Truth hasRole(Condition.HasRole condition) {
    return Truth.of(condition.roles().stream().anyMatch(actor.roles()::contains));
  }

  @Override
  public Truth authenticated(Condition.Authenticated condition) {
    return Truth.of(actor.claims().get("id") != null);
  }

  @Override
  public Truth quantified(Condition.Quantified condition) {
    Optional<Map<String, Object>> from = row(condition.from());
    if (from.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Truth some = Truth.FALSE;
    Truth every = Truth.TRUE;
    for (Map<String, Object> element : around.many(from.get(), condition.link().name())) {
      Map<RowRef, Map<String, Object>> inside = new HashMap<>(rows);
      inside.put(new RowRef.Element(condition.variable()), element);
      Truth holds = condition.body().accept(new Kleene(inside, around, actor, now));
      some = some.or(holds);
      every = every.and(holds);
    }
    return switch (condition.quantifier()) {
      case SOME -> some;
      case EVERY -> every;
      case NONE -> some.not();
    };
  }

  @Override
  public Truth permitted(Condition.Permitted condition) {
    return row(condition.row())
        .map(row -> around.permits(condition.action(), row, actor))
        .orElse(Truth.UNKNOWN);
  }

  private Optional<Map<String, Object>> row(RowRef ref) {
    return ref instanceof RowRef.Linked linked
        ? row(linked.from()).flatMap(from -> around.one(from, linked.link().name()))
        : Optional.of(rows.get(ref));
  }

  @Override
  public Truth not(Condition.Not condition) {
    return condition.operand().accept(this).not();
  }

  @Override
  public Truth and(Condition.And condition) {
    return condition.operands().stream()
        .map(operand -> operand.accept(this))
        .reduce(Truth.TRUE, Truth::and);
  }

  @Override
  public Truth or(Condition.Or condition) {
    return condition.operands().stream()
        .map(operand -> operand.accept(this))
        .reduce(Truth.FALSE, Truth::or);
  }

  @Override
  public Optional<Object> column(Value.ColumnValue value) {
    return row(value.row()).map(row -> row.get(value.column()));
  }

  @Override
  public Optional<Object> claim(Value.ClaimValue value) {
    return Optional.ofNullable(actor.claims().get(value.claim()));
  }

  @Override
  public Optional<Object> constant(Value.Constant value) {
    return Optional.of(
        switch (value.type().kind()) {
          case BOOL -> Boolean.valueOf(value.text());
          case LONG -> Long.valueOf(value.text());
          case DECIMAL -> new BigDecimal(value.text());
          case UUID -> UUID.fromString(value.text());
          case INSTANT -> Instant.parse(value.text());
          case DATE -> LocalDate.parse(value.text());
          case STRING, ENUM -> value.text();
          case OPAQUE -> throw new IllegalArgumentException(value.text());
        });
  }

  @Override
  public Optional<Object> now(Value.Now value) {
    return Optional.of(now.plus(value.offset()));
  }

  @Override
  public Optional<Object> arithmetic(Value.Arithmetic value) {
    throw new IllegalArgumentException("policies do not calculate");
  }

  @Override
  public Optional<Object> negation(Value.Negation value) {
    throw new IllegalArgumentException("policies do not calculate");
  }

  @Override
  public Optional<Object> call(Value.Call value) {
    throw new IllegalArgumentException("policies call no functions");
  }

  private static boolean equal(Object left, Object right) {
    return left instanceof BigDecimal decimal
        ? decimal.compareTo((BigDecimal) right) == 0
        : left.equals(right);
  }

  @SuppressWarnings("unchecked")
  private static int order(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
