package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.runtime.jdbc.Engine;
import dev.ashlar.runtime.jdbc.ValueType;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions name the constraint, and never a value of a row. */
class FailuresTest {
  private static final String SECRET = "anna@example.com";

  private final Person anna = Person.of(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource
  void namesTheUniqueThatIsBroken(Stage stage) {
    Notes notes = new Notes(stage.database().as(anna));
    notes.insert(SECRET);
    UniqueViolation problem =
        catchThrowableOfType(UniqueViolation.class, () -> notes.insert(SECRET));
    assertThat(problem.constraint())
        .isEqualTo(
            stage.engine() == Engine.SQLITE ? "note.company_id, note.title" : "note_title_key");
    assertKeepsTheSecret(problem);
  }

  @ParameterizedTest
  @EnumSource
  void namesTheCheckThatIsBroken(Stage stage) {
    Notes notes = new Notes(stage.database().as(anna));
    CheckViolation problem = catchThrowableOfType(CheckViolation.class, () -> notes.insert(""));
    assertThat(problem.constraint()).isEqualTo("title_not_blank");
    assertThat(String.valueOf(problem.getCause())).doesNotContain(anna.companyId().toString());
  }

  @ParameterizedTest
  @EnumSource
  void namesTheColumnWithoutAValue(Stage stage) {
    RequiredValueMissing problem =
        catchThrowableOfType(
            RequiredValueMissing.class,
            () ->
                stage
                    .database()
                    .as(anna)
                    .sql("insert into note (company_id, id, body) values (?, ?, ?)")
                    .bind(anna.companyId())
                    .bind(anna.id())
                    .bind(SECRET)
                    .update());
    assertThat(problem.column()).contains("title");
    assertKeepsTheSecret(problem);
  }

  @Test
  void leavesOutWhatCannotBeConverted() {
    assertThatThrownBy(
            () ->
                Stage.POSTGRESQL
                    .database()
                    .as(anna)
                    .sql("select cast(? as integer)")
                    .bind(SECRET)
                    .count())
        .isInstanceOf(DatabaseFailure.class)
        .satisfies(FailuresTest::assertKeepsTheSecret);
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "dateTime", "time", "decimal", "list", "choice"})
  void leavesOutWhatSomebodyElseWrote(String kind) {
    Statement select = Stage.SQLITE.database().as(anna).sql("select ? as v").bind(stored(kind));
    assertThatThrownBy(() -> select.first(row -> read(row, kind)))
        .isInstanceOf(IllegalStateException.class)
        .satisfies(FailuresTest::assertKeepsTheSecret);
  }

  private static String stored(String kind) {
    return kind.equals("list") ? "[\"" + SECRET + "\"]" : SECRET;
  }

  private static Object read(Row row, String kind) {
    return switch (kind) {
      case "date" -> row.date("v");
      case "dateTime" -> row.dateTime("v");
      case "time" -> row.time("v");
      case "decimal" -> row.decimal("v");
      case "list" -> row.list("v", ValueType.LONG);
      default -> row.choice("v", Person.Role::valueOf);
    };
  }

  @Test
  void saysWhatIsWrongWithAStatement() {
    assertThatThrownBy(() -> Stage.POSTGRESQL.database().as(anna).sql("select x").count())
        .hasMessageContaining("column \"x\" does not exist");
    assertThatThrownBy(() -> Stage.SQLITE.database().as(anna).sql("select x").count())
        .hasMessageContaining("no such column: x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "MYSQL|23000|1062|Duplicate entry 'anna@example.com' for key 'x'' for key 'note.title'|note.title",
        "MARIADB|23000|1062|(conn=5) Duplicate entry 'anna@example.com' for key 'title'|title",
      })
  void findsTheNameOfAUniqueWhereNoValueStands(
      Engine engine, String state, int code, String message, String name) {
    RuntimeException problem =
        new Failures(engine).translate(new SQLException(message, state, code));
    assertThat(problem).isInstanceOf(UniqueViolation.class);
    assertThat(((UniqueViolation) problem).constraint()).isEqualTo(name);
    assertKeepsTheSecret(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "MYSQL|23000|1452|Cannot add or update a child row: a foreign key constraint fails (`d`.`a`, CONSTRAINT `a_b_fkey` FOREIGN KEY (`b`) REFERENCES `b` (`id`))|ReferenceViolation: A reference would lead nowhere: a_b_fkey.",
        "MYSQL|HY000|3819|Check constraint 'due_after_issue' is violated.|CheckViolation: A row does not satisfy due_after_issue.",
        "MARIADB|23000|4025|(conn=4) CONSTRAINT `due_after_issue` failed for `d`.`a`|CheckViolation: A row does not satisfy due_after_issue.",
        "MYSQL|23000|1048|Column 'title' cannot be null|RequiredValueMissing: There is no value for title.",
        "MYSQL|22007|1292|Incorrect date value: 'anna@example.com'|DatabaseFailure: SQLSTATE 22007, code 1292",
      })
  void translatesWhatMysqlSays(
      Engine engine, String state, int code, String message, String expected) {
    RuntimeException problem =
        new Failures(engine).translate(new SQLException(message, state, code));
    assertThat(problem.getClass().getSimpleName() + ": " + problem.getMessage())
        .isEqualTo(expected);
  }

  @Test
  void tellsWhetherToTryAgain() {
    Failures failures = new Failures(Engine.POSTGRESQL);
    assertThat(failures.translate(new SQLException("deadlock detected", "40P01")))
        .isInstanceOfSatisfying(
            DatabaseFailure.class, problem -> assertThat(problem.isRetryable()).isTrue());
    assertThat(failures.translate(new SQLException("gone", "08006")))
        .isInstanceOfSatisfying(
            DatabaseFailure.class, problem -> assertThat(problem.isRetryable()).isFalse());
  }

  private static void assertKeepsTheSecret(Throwable problem) {
    for (Throwable at = problem; at != null; at = at.getCause()) {
      assertThat(at.toString()).doesNotContain(SECRET);
      assertThat(at.getSuppressed()).isEmpty();
    }
  }
}
