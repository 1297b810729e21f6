package dev.ashlar.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.DatabaseSchema;
import dev.ashlar.runtime.Row;
import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.Statement;
import dev.ashlar.runtime.UniqueViolation;
import dev.ashlar.runtime.jdbc.UnstorableValue;
import dev.ashlar.runtime.jdbc.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The runtime writes and reads the same values on every engine, in columns of the right type. */
class ValuesTest {
  private static final DatabaseSchema<String> ANY = DatabaseSchema.<String>named("any").build();

  private static final List<Kept<?>> KEPT =
      List.of(
          new Kept<>(
              "text varchar(200) text",
              List.of("", " trailing ", "it's \"q\" \\ ` %_ ?", "\ud83e\uddf1\u00df", "\r\n\t"),
              Statement::bind,
              row -> row.orNull().string(1)),
          new Kept<>(
              "uuid binary(16) blob",
              List.of(new UUID(0, 0), new UUID(-1, -1)),
              Statement::bind,
              row -> row.orNull().uuid(1)),
          new Kept<>(
              "bigint bigint integer",
              List.of(0L, (1L << 53) + 1, Long.MIN_VALUE, Long.MAX_VALUE),
              Statement::bind,
              row -> row.orNull().bigint(1)),
          new Kept<>(
              "smallint smallint integer",
              List.of(Short.MIN_VALUE, Short.MAX_VALUE),
              Statement::bind,
              row -> row.orNull().smallint(1)),
          new Kept<>(
              "boolean boolean integer",
              List.of(true, false),
              Statement::bind,
              row -> row.orNull().bool(1)),
          new Kept<>(
              "float8 double real",
              List.of(0.1, 1e-300, Double.MAX_VALUE, -1.5),
              Statement::bind,
              row -> row.orNull().doublePrecision(1)),
          new Kept<>(
              "numeric(18,4) decimal(18,4) integer",
              List.of(new BigDecimal("0.0000"), new BigDecimal("-99999999999999.9999")),
              (statement, value) -> statement.bind(value, 18, 4),
              row -> row.orNull().decimal(1, 18, 4)),
          new Kept<>(
              "numeric(30,2) decimal(30,2) text",
              List.of(new BigDecimal("9999999999999999999999999999.99")),
              (statement, value) -> statement.bind(value, 30, 2),
              row -> row.orNull().decimal(1, 30, 2)),
          new Kept<>(
              "timestamptz datetime(6) integer",
              List.of(
                  Instant.parse("1000-01-01T00:00:00Z"),
                  Instant.parse("1969-12-31T23:59:59.999999Z"),
                  Instant.parse("2026-03-29T01:30:00.000001Z"),
                  Instant.parse("9999-12-31T23:59:59.999999Z")),
              Statement::bind,
              row -> row.orNull().instant(1)),
          new Kept<>(
              "date date text",
              List.of(
                  LocalDate.of(1000, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31)),
              Statement::bind,
              row -> row.orNull().date(1)),
          new Kept<>(
              "timestamp datetime(6) text",
              List.of(
                  LocalDateTime.parse("2026-03-29T02:30:00.000001"),
                  LocalDateTime.parse("1000-01-01T00:00:00"),
                  LocalDateTime.parse("9999-12-31T23:59:59.999999")),
              Statement::bind,
              row -> row.orNull().dateTime(1)),
          new Kept<>(
              "time time(6) text",
              List.of(LocalTime.MIN, LocalTime.parse("23:59:59.999999")),
              Statement::bind,
              row -> row.orNull().time(1)),
          new Kept<List<Long>>(
              "bigint[] json text",
              List.of(List.of(), List.of((1L << 53) + 1, Long.MIN_VALUE)),
              (statement, value) -> statement.bindList(value, ValueType.LONG),
              row -> row.orNull().list(1, ValueType.LONG)));

  @ParameterizedTest
  @EnumSource
  void everyValueComesBackAsItWas(Engine engine) {
    try (TestDatabase database = engine.create()) {
      for (int at = 0; at < KEPT.size(); at++) {
        KEPT.get(at).check(database, "t" + at);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseMakesKeys(Engine engine) {
    try (TestDatabase database = engine.create()) {
      String key =
          switch (engine.dialect()) {
            case "postgresql" -> "bigint generated always as identity primary key";
            case "sqlite" -> "integer primary key";
            default -> "bigint auto_increment primary key";
          };
      create(database, "line", "id " + key + ", word varchar(20) not null");
      String returning = engine == Engine.MYSQL_8 ? "" : " returning id";
      String insert = "insert into line (word) values (?)" + returning;
      String select = "insert into line (word) select word from line where word = ?" + returning;
      Session<String> session = session(database);
      assertThat(session.sql(insert).bind("a").generatedKey()).hasValue(1);
      assertThat(session.sql(insert).bind("b").generatedKey()).hasValue(2);
      assertThat(session.sql(select).bind("absent").generatedKey()).isEmpty();
      session.run(same -> assertThat(same.sql(insert).bind("c").generatedKey()).hasValue(3));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL_.*", mode = EnumSource.Mode.MATCH_NONE)
  void manyRowsAreWrittenOrNone(Engine engine) {
    try (TestDatabase database = engine.create()) {
      create(database, "word", "word varchar(20) not null, constraint word_key unique (word)");
      Session<String> session = session(database);
      Statement insert = session.sql("insert into word (word) values (?)");
      List<String> words = IntStream.range(0, 1_500).mapToObj(n -> "word " + n).toList();
      assertThat(insert.bulk(words, (row, word) -> row.bind(word))).isEqualTo(1_500);
      assertThatThrownBy(
              () -> insert.bulk(List.of("fresh", "word 7"), (row, word) -> row.bind(word)))
          .isInstanceOfSatisfying(
              UniqueViolation.class,
              problem -> assertThat(problem.constraint()).contains("word").doesNotContain("7"));
      assertThat(session.sql("select count(*) from word").count()).isEqualTo(1_500);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MYSQL_8", "MARIADB_11"})
  void refusesDatesThatMysqlWouldNotKeep(Engine engine) {
    try (TestDatabase database = engine.create()) {
      Statement select = session(database).sql("select ?").bind(LocalDate.of(999, 12, 31));
      assertThatThrownBy(select::exists)
          .isInstanceOf(UnstorableValue.class)
          .hasMessageContaining("1000 to 9999");
    }
  }

  private static Session<String> session(TestDatabase database) {
    return Database.of(database.app(), ANY).as("anybody");
  }

  private static void create(TestDatabase database, String table, String columns) {
    String strict = database.engine() == Engine.SQLITE ? " strict" : "";
    String types = strict.isEmpty() ? columns : columns.replace("varchar(20)", "text");
    database.run("create table %s (%s)%s;".formatted(table, types, strict));
    if (database.engine().dialect().equals("postgresql")) {
      database.run("grant all on %s to ashlar_app;".formatted(table));
    }
  }

  /**
   * Values of one Java type that must survive.
   *
   * @param types on PostgreSQL, MySQL and MariaDB, and SQLite
   */
  private record Kept<T>(
      String types,
      List<T> values,
      BiFunction<Statement, T, Statement> bind,
      Function<Row, T> read) {

    void check(TestDatabase database, String table) {
      int engine = List.of("postgresql", "mysql", "sqlite").indexOf(family(database));
      create(database, table, "v " + types.split(" ", -1)[engine]);
      Session<String> session = session(database);
      for (T value : values) {
        trip(session, table, value);
      }
      trip(session, table, null);
    }

    private void trip(Session<String> session, String table, T value) {
      session.sql("delete from " + table).update();
      bind.apply(session.sql("insert into " + table + " (v) values (?)"), value).update();
      boolean same =
          session.sql("select v from " + table).one(row -> Objects.equals(read.apply(row), value));
      assertThat(same).as("%s of %s on %s", value, types, session.engine()).isTrue();
    }

    private static String family(TestDatabase database) {
      return database.engine().dialect().replace("mariadb", "mysql");
    }
  }
}
