package dev.ashlar.testing.example;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a row; what is not is plain.
 *
 * @param values by column; an empty one is null
 */
record Cells(Table table, Map<String, Optional<Value.Constant>> values) {
  private static final String TENANT = "00000000-0000-0000-0000-0000000000aa";

  /** Whether the column is null, or nothing is known of it. */
  boolean isNull(String column) {
    return values.getOrDefault(column, Optional.empty()).isEmpty();
  }

  /**
   * Returns the value of a column for a member that is not null.
   *
   * @throws NotMade if it is known to be null
   */
  Made value(String column, Class<?> type) {
    if (values.containsKey(column) && isNull(column)) {
      throw new NotMade("%s of a row without it is not null in Java".formatted(column));
    }
    Optional<Value.Constant> known = values.getOrDefault(column, Optional.empty());
    Optional<StateMachine> machine = table.findMachine(column);
    if (known.isEmpty() && machine.isPresent()) {
      return made(PlainValue.known(type, machine.get().initial()));
    }
    boolean tenant = table.tenantColumn().map(Column::name).filter(column::equals).isPresent();
    return value(type, known, tenant);
  }

  /** Returns the known value, or the tenant of all rows and actors, or else any. */
  static Made value(Class<?> type, Optional<Value.Constant> known, boolean tenant) {
    if (known.isPresent()) {
      return known(type, known.get());
    }
    return made(tenant && type == UUID.class ? UUID.fromString(TENANT) : PlainValue.any(type));
  }

  /** Returns the value; of what rules can only test for null, any. */
  static Made known(Class<?> type, Value.Constant known) {
    return made(
        known.type().kind() == Kind.OPAQUE
            ? PlainValue.any(type)
            : PlainValue.known(type, known.text()));
  }

  private static Made made(@Nullable Object value) {
    return new Made(value, JavaExpression.of(value));
  }
}
