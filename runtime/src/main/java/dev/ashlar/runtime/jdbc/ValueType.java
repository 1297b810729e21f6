package dev.ashlar.runtime.jdbc;

/** What kind of value travels in a parameter or a column. */
public enum ValueType {
  /** A {@link java.util.UUID}. */
  UUID("uuid"),
  /** A {@link String}, or the name of an enum constant. */
  STRING("text"),
  /** A {@link Byte} or a {@link Short}. */
  SHORT("int2"),
  /** An {@link Integer}. */
  INTEGER("int4"),
  /** A {@link Long}. */
  LONG("int8"),
  /** A {@link Boolean}. */
  BOOLEAN("bool"),
  /** A {@link Float}. */
  FLOAT("float4"),
  /** A {@link Double}. */
  DOUBLE("float8"),
  /** A {@link java.math.BigDecimal} of any size. */
  DECIMAL("numeric"),
  /** A {@link java.math.BigDecimal} of a declared precision of at most 18 digits. */
  SCALED("numeric"),
  /** A {@link java.time.Instant}, to the microsecond. */
  INSTANT("timestamptz"),
  /** A {@link java.time.LocalDate}. */
  DATE("date"),
  /** A {@link java.time.LocalDateTime}, to the microsecond. */
  DATE_TIME("timestamp"),
  /** A {@link java.time.LocalTime}, to the microsecond. */
  TIME("time"),
  /** A {@code byte[]}. */
  BYTES("bytea"),
  /** JSON text. */
  JSON("text");

  private final String postgresName;

  ValueType(String postgresName) {
    this.postgresName = postgresName;
  }

  /** Returns the type that PostgreSQL's arrays of such values have. */
  String postgresName() {
    return postgresName;
  }
}
