package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of one row of a bulk statement. */
public final class BulkRow implements Binder<BulkRow> {
  private final Parameters parameters = new Parameters();
  private final Json json;

  BulkRow(Json json) {
    this.json = json;
  }

  @Override
  public BulkRow bind(ValueType type, @Nullable Object value) {
    parameters.add(type, value);
    return this;
  }

  @Override
  public BulkRow bindList(@Nullable List<?> values, ValueType element) {
    parameters.add(element, new Parameters.ListValue(values));
    return this;
  }

  @Override
  public BulkRow bindJson(@Nullable Object value) {
    return bind(ValueType.JSON, value == null ? null : json.codec().write(value));
  }

  Parameters parameters() {
    return parameters;
  }
}
