package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.runtime.jdbc.JsonType;
import dev.ashlar.runtime.jdbc.UnstorableValue;
import dev.ashlar.runtime.jdbc.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read equals what was written, on each engine. */
class RoundTripTest {
  private final Person anna = Person.of(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource
  void texts(Stage stage) {
    for (String text :
        List.of(
            "", " trailing ", "it's \"quoted\" \\ `tick`", "\ud83e\uddf1 ß é", "\t\r\n", "%_")) {
      assertThat(this.<String>trip(stage, "text", s -> s.bind(text), row -> row.string(1)))
          .isEqualTo(text);
    }
    assertThat(
            this.<String>trip(
                stage, "text", s -> s.bind((String) null), row -> row.orNull().string("v")))
        .isNull();
  }

  @ParameterizedTest
  @EnumSource
  void wholeNumbers(Stage stage) {
    for (long number : new long[] {0, -1, (1L << 53) + 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertThat(this.<Long>trip(stage, "bigint", s -> s.bind(number), row -> row.bigint(1)))
          .isEqualTo(number);
    }
    for (int number : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThat(this.<Integer>trip(stage, "integer", s -> s.bind(number), row -> row.integer(1)))
          .isEqualTo(number);
    }
    short small = Short.MIN_VALUE;
    assertThat(this.<Short>trip(stage, "smallint", s -> s.bind(small), row -> row.smallint(1)))
        .isEqualTo(small);
    byte tiny = Byte.MIN_VALUE;
    assertThat(this.<Byte>trip(stage, "smallint", s -> s.bind(tiny), row -> row.tinyint(1)))
        .isEqualTo(tiny);
    assertThat(
            this.<Integer>trip(
                stage, "integer", s -> s.bind((Integer) null), row -> row.orNull().integer(1)))
        .isNull();
  }

  @ParameterizedTest
  @EnumSource
  void truthValuesAndFloatingPointNumbers(Stage stage) {
    assertThat(this.<Boolean>trip(stage, "boolean", s -> s.bind(true), row -> row.bool("v")))
        .isTrue();
    for (double number : new double[] {0.1, Double.MIN_VALUE, Double.MAX_VALUE, 1e-300}) {
      assertThat(
              this.<Double>trip(
                  stage, "double precision", s -> s.bind(number), row -> row.doublePrecision(1)))
          .isEqualTo(number);
    }
    for (float number : new float[] {0.1f, Float.MAX_VALUE}) {
      assertThat(this.<Float>trip(stage, "real", s -> s.bind(number), row -> row.real(1)))
          .isEqualTo(number);
    }
  }

  @ParameterizedTest
  @EnumSource
  void exactNumbers(Stage stage) {
    for (String text : List.of("0.00", "-0.01", "9999999999999999.99", "-9999999999999999.99")) {
      BigDecimal number = new BigDecimal(text);
      assertThat(
              this.<BigDecimal>trip(
                  stage,
                  "numeric(18, 2)",
                  s -> s.bind(number, 18, 2),
                  row -> row.decimal(1, 18, 2)))
          .isEqualTo(number);
    }
    BigDecimal long30 = new BigDecimal("123456789012345678901234567890.1234567890");
    assertThat(
            this.<BigDecimal>trip(
                stage,
                "numeric(40, 10)",
                s -> s.bind(long30, 40, 10),
                row -> row.decimal(1, 40, 10)))
        .isEqualTo(long30);
    assertThat(
            this.<BigDecimal>trip(
                stage,
                "numeric(18, 2)",
                s -> s.bind(new BigDecimal("1.5"), 18, 2),
                row -> row.decimal(1, 18, 2)))
        .isEqualTo(new BigDecimal("1.50"));
    assertThatThrownBy(
            () ->
                trip(
                    stage,
                    "numeric(18, 2)",
                    s -> s.bind(new BigDecimal("0.005"), 18, 2),
                    row -> row.decimal(1)))
        .isInstanceOf(UnstorableValue.class);
  }

  @ParameterizedTest
  @EnumSource
  void moments(Stage stage) {
    for (String text :
        List.of(
            "1970-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "-4000-06-01T12:00:00.000001Z",
            "9999-12-31T23:59:59.999999Z",
            "+200000-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999Z")) {
      Instant instant = Instant.parse(text);
      assertThat(
              this.<Instant>trip(stage, "timestamptz", s -> s.bind(instant), row -> row.instant(1)))
          .isEqualTo(instant);
    }
    for (String text : List.of("0001-01-01", "9999-12-31", "2024-02-29")) {
      LocalDate date = LocalDate.parse(text);
      assertThat(this.<LocalDate>trip(stage, "date", s -> s.bind(date), row -> row.date(1)))
          .isEqualTo(date);
    }
    for (String text : List.of("00:00", "23:59:59.999999", "12:30:00.5")) {
      LocalTime time = LocalTime.parse(text);
      assertThat(this.<LocalTime>trip(stage, "time", s -> s.bind(time), row -> row.time(1)))
          .isEqualTo(time);
      LocalDateTime dateTime = time.atDate(LocalDate.of(2026, 3, 29));
      assertThat(
              this.<LocalDateTime>trip(
                  stage, "timestamp", s -> s.bind(dateTime), row -> row.dateTime(1)))
          .isEqualTo(dateTime);
    }
  }

  @ParameterizedTest
  @EnumSource
  void momentsAreCutToTheMicrosecond(Stage stage) {
    Instant instant = Instant.parse("2026-01-01T00:00:00.123456789Z");
    assertThat(
            this.<Instant>trip(stage, "timestamptz", s -> s.bind(instant), row -> row.instant(1)))
        .isEqualTo(Instant.parse("2026-01-01T00:00:00.123456Z"));
    assertThat(this.<LocalTime>trip(stage, "time", s -> s.bind(LocalTime.MAX), row -> row.time(1)))
        .isEqualTo(LocalTime.parse("23:59:59.999999"));
  }

  @ParameterizedTest
  @EnumSource
  void uuidsAndBytes(Stage stage) {
    UUID uuid = UUID.fromString("ffffffff-ffff-4fff-8fff-ffffffffffff");
    assertThat(this.<UUID>trip(stage, "uuid", s -> s.bind(uuid), row -> row.uuid(1)))
        .isEqualTo(uuid);
    byte[] bytes = {0, -1, 39, 92};
    assertThat(this.<byte[]>trip(stage, "bytea", s -> s.bind(bytes), row -> row.bytes(1)))
        .isEqualTo(bytes);
  }

  @ParameterizedTest
  @EnumSource
  void lists(Stage stage) {
    list(stage, ValueType.STRING, "", "a,b", "\"{}\\", "\ud83e\uddf1\n", null, "null", "NULL");
    list(stage, ValueType.UUID, UUID.randomUUID(), null);
    list(stage, ValueType.SHORT, (short) -1, Short.MAX_VALUE);
    list(stage, ValueType.INTEGER, 1, Integer.MIN_VALUE);
    list(stage, ValueType.LONG, (1L << 53) + 1, Long.MIN_VALUE, null);
    list(stage, ValueType.BOOLEAN, true, false);
    list(stage, ValueType.FLOAT, 0.1f, 3e38f);
    list(stage, ValueType.DOUBLE, 0.1, 1e300);
    list(stage, ValueType.DECIMAL, new BigDecimal("12345678901234567890.10"));
    list(stage, ValueType.INSTANT, Instant.EPOCH, Instant.parse("2026-02-28T12:00:00.000001Z"));
    list(stage, ValueType.DATE, LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1));
    list(stage, ValueType.DATE_TIME, LocalDateTime.parse("2026-03-29T02:30:00.000001"));
    list(stage, ValueType.TIME, LocalTime.parse("23:59:59.999999"));
    list(stage, ValueType.STRING);
  }

  private void list(Stage stage, ValueType element, Object... values) {
    String type =
        switch (element) {
          case STRING -> "text[]";
          case SHORT -> "smallint[]";
          case INTEGER -> "integer[]";
          case LONG -> "bigint[]";
          case FLOAT -> "real[]";
          case DOUBLE -> "double precision[]";
          case DECIMAL -> "numeric[]";
          case INSTANT -> "timestamptz[]";
          case DATE_TIME -> "timestamp[]";
          default -> element.name().toLowerCase(java.util.Locale.ROOT) + "[]";
        };
    assertThat(
            this.<List<Object>>trip(
                stage,
                type,
                s -> s.bindList(Arrays.asList(values), element),
                row -> row.list(1, element)))
        .isEqualTo(Arrays.asList(values));
  }

  @ParameterizedTest
  @EnumSource
  void json(Stage stage) {
    Map<String, List<Integer>> value = Map.of("a \"b\"", List.of(1, 2), "\ud83e\uddf1", List.of());
    JsonType<Map<String, List<Integer>>> type =
        JsonType.map(JsonType.of(String.class), JsonType.list(JsonType.of(Integer.class)));
    assertThat(
            this.<Map<String, List<Integer>>>trip(
                stage, "jsonb", s -> s.bindJson(value), row -> row.json(1, type)))
        .isEqualTo(value);
    assertThat(
            this.<Object>trip(
                stage, "jsonb", s -> s.bindJson(null), row -> row.orNull().json(1, type)))
        .isNull();
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatCannotBeStored(Stage stage) {
    assertThatThrownBy(() -> trip(stage, "text", s -> s.bind("\ud83e"), row -> row.string(1)))
        .isInstanceOf(UnstorableValue.class);
    assertThatThrownBy(() -> trip(stage, "date", s -> s.bind(LocalDate.MAX), row -> row.date(1)))
        .isInstanceOf(UnstorableValue.class);
    assertThatThrownBy(
            () -> trip(stage, "timestamptz", s -> s.bind(Instant.MIN), row -> row.instant(1)))
        .isInstanceOf(UnstorableValue.class);
  }

  /** Writes a value as a column of the PostgreSQL type and reads it back. */
  private <T> T trip(
      Stage stage, String type, UnaryOperator<Statement> bind, Function<Row, T> read) {
    Session<Person> session = stage.database().as(anna);
    Sql select =
        Sql.of("postgresql", "select cast(? as " + type + ") as v", "sqlite", "select ? as v");
    return bind.apply(session.sql(select)).first(row -> new Box<>(read.apply(row))).get().value();
  }

  private record Box<T>(T value) {}
}
