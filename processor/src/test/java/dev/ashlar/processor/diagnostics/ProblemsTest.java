package dev.ashlar.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final Anchor INVOICE = Anchor.of(new TypeName("billing", "Invoice"));

  @Test
  void keepsTheSameProblemOnce() {
    Problems problems = new Problems();
    problems.add(Code.ID_MISSING, INVOICE, "Invoice has no @Id.", "mark one @Id");
    problems.add(Code.ID_MISSING, INVOICE, "Invoice has no @Id.", "mark one @Id");
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void sortsByPlaceThenByCode() {
    Problems problems = new Problems();
    problems.add(Problem.of(Code.TENANT_MISSING, INVOICE.member("b"), "third"));
    problems.add(Problem.of(Code.TENANT_MISSING, INVOICE, "second"));
    problems.add(Problem.of(Code.POLICY_MISSING, INVOICE, "first"));
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("first", "second", "third");
  }

  @Test
  void hasNoErrorsWhileThereAreOnlyNotes() {
    Problems problems = new Problems();
    problems.add(Problem.of(Code.ACTION_NOT_ALLOWED, INVOICE, "no delete"));
    assertThat(problems.hasErrors()).isFalse();
    problems.add(Problem.of(Code.ID_MISSING, INVOICE, "no id"));
    assertThat(problems.hasErrors()).isTrue();
  }
}
