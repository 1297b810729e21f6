package dev.ashlar.processor.expr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that the language refuses, with its place and what to type instead. */
class RejectedExpressionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "stauts == DRAFT; UNKNOWN_NAME; stauts; status",
        "ownerID == actor.id; UNKNOWN_NAME; ownerID; ownerId",
        "ownerId == actor.di; UNKNOWN_NAME; actor.di; actor.id",
        "status == DARFT; UNKNOWN_NAME; DARFT; DRAFT",
        "status == Stat.DRAFT; UNKNOWN_NAME; Stat.DRAFT; ''",
        "starsWith(title, 'x'); UNKNOWN_NAME; starsWith(title, 'x'); startsWith",
        "status = DRAFT; SYNTAX; =; status == DRAFT",
        "published & published; SYNTAX; &; published && published",
        "published and published; SYNTAX; and; published && published",
        "published || published && published; SYNTAX; &&; (published || published) && published",
        "!status == DRAFT; SYNTAX; !; status != DRAFT",
        "1 < pages < 3; SYNTAX; <; two comparisons",
        "status == DRAFT); SYNTAX; ); ''",
        "(status == DRAFT; SYNTAX; ''; ''",
        "title == \"x\"; SYNTAX; \"\"\"\"; title == 'x'",
        "title == 'x; SYNTAX; 'x; ''",
        "pages == 1x; SYNTAX; x; ''",
        "note == null; TYPE; note == null; note is null",
        "note != null; TYPE; note != null; note is not null",
        "dueOn == 'x'; TYPE; dueOn == 'x'; a date",
        "title == 1; TYPE; title == 1; text",
        "title; TYPE; title; comparison",
        "ownerId == uuid('1'); TYPE; uuid('1'); uuid(",
        "dueOn == date('2026-02-30'); TYPE; date('2026-02-30'); date(",
        "ownerId in title; TYPE; title; brackets",
        "ownerId == actor.teams; TYPE; actor.teams; in actor.teams",
        "pages in [title]; TYPE; title; ==",
        "hasRole(ADMN); ROLE; ADMN; ADMIN",
        "hasAnyRole(); ROLE; hasAnyRole(); hasRole(ADMIN)",
        "companyId == actor.id; TENANT; companyId; Leave it out",
        "title < 'm'; NOT_PORTABLE; title < 'm'; ==",
        "pages + 1 == 2; NOT_PORTABLE; pages + 1; @Computed",
        "score == 1; NOT_PORTABLE; score; is null",
        "lower(title) == 'x'; NOT_PORTABLE; lower(title); @Computed",
        "total.amount not in actor.budgets; NOT_PORTABLE; actor.budgets; a set of whole numbers",
        "old.status == DRAFT; NOT_HERE; old.status; status",
        "team.onwerId == actor.id; UNKNOWN_NAME; team.onwerId; team.ownerId",
        "lines.ownerId == actor.id; TYPE; lines.ownerId; lines.some(x -> ..)",
        "team == actor.id; TYPE; team; a member of it",
        "team.some(t -> published); TYPE; team.some(t -> published); team.",
        "lines.some(ownerId -> published); AMBIGUOUS; ownerId; another name",
        "lines.some(actor -> published); AMBIGUOUS; actor; another name",
        "can(CREATE, team); QUESTION; can(CREATE, team); can(READ, customer)",
        "can(READ, lines); TYPE; lines; lines.some(x -> ..)",
        "can(READ); QUESTION; can(READ); can(READ, customer)",
        "team.team.team.team.published; TOO_LARGE; team.team.team.team.published; can(READ, ..)",
      })
  void refuses(String text, Kind kind, String place, String fix) {
    Result<Condition> result =
        ExpressionChecker.condition(text, Use.POLICY_WHEN, new DocumentScope(true));
    assertThat(result.problems()).hasSize(1);
    ExpressionProblem problem = result.problems().get(0);
    assertThat(problem.kind()).isEqualTo(kind);
    String expected = place == null || place.equals("''") ? "" : place;
    assertThat(text.substring(problem.start(), problem.end())).isEqualTo(expected);
    if (fix != null && !fix.equals("''")) {
      assertThat(problem.fix().orElse("")).contains(fix);
    }
  }

  @Test
  void reportsAllUnknownNamesAtOnce() {
    Result<Condition> result =
        ExpressionChecker.condition(
            "stauts == DRAFT && ownerID == actor.id", Use.POLICY_WHEN, new DocumentScope(true));
    assertThat(result.problems()).hasSize(2);
  }

  @Test
  void saysWhatAMistakeWouldCause() {
    Result<Condition> result =
        ExpressionChecker.condition("dueDate is null", Use.CHECK, new DocumentScope(true));
    assertThat(result.problems().get(0).message())
        .isEqualTo(
            "Policy \"own\" of Document names 'dueDate', which Document does not have:"
                + " every insert would fail.");
  }

  @Test
  void refusesTheActorWhereThereIsNone() {
    Result<Condition> result =
        ExpressionChecker.condition(
            "ownerId == actor.id", Use.POLICY_WHEN, new DocumentScope(false));
    assertThat(result.problems())
        .extracting(ExpressionProblem::kind)
        .containsExactly(Kind.NO_ACTOR);
  }

  @Test
  void refusesTheActorAndTheTimeInACheck() {
    Result<Condition> result =
        ExpressionChecker.condition(
            "ownerId == actor.id && createdAt < now()", Use.CHECK, new DocumentScope(true));
    assertThat(result.problems())
        .extracting(ExpressionProblem::kind)
        .containsExactly(Kind.NOT_HERE, Kind.NOT_HERE);
  }

  @Test
  void refusesDivisionByZeroAndByMembers() {
    for (String text : List.of("pages / 0 == 1", "pages % pages == 1")) {
      Result<Condition> result =
          ExpressionChecker.condition(text, Use.CHECK, new DocumentScope(true));
      assertThat(result.problems())
          .extracting(ExpressionProblem::kind)
          .containsExactly(Kind.NOT_PORTABLE);
    }
  }

  @Test
  void neverOverflowsTheStack() {
    for (String text :
        List.of(
            "(".repeat(10_000) + "published" + ")".repeat(10_000),
            "!(".repeat(10_000) + "published",
            "pages == " + "-".repeat(10_000) + "1",
            "published" + " && published".repeat(100_000),
            "pages == 1" + " + 1".repeat(10_000),
            " ".repeat(70_000))) {
      Result<Condition> result =
          ExpressionChecker.condition(text, Use.CHECK, new DocumentScope(true));
      assertThat(result.problems())
          .extracting(ExpressionProblem::kind)
          .containsExactly(Kind.TOO_LARGE);
    }
  }

  @Test
  void refusesCharactersThatNotAllDatabasesStore() {
    for (String text : List.of("title == 'a\0b'", "title == '\ud83e'", "title == '\udda0\ud83e'")) {
      Result<Condition> result =
          ExpressionChecker.condition(text, Use.CHECK, new DocumentScope(true));
      assertThat(result.problems())
          .extracting(ExpressionProblem::kind)
          .containsExactly(Kind.SYNTAX);
    }
  }
}
