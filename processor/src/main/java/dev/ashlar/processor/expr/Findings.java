package dev.ashlar.processor.expr;

import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one expression, and words it. */
final class Findings {
  private final String text;
  private final Use use;
  private final Scope scope;
  private final List<ExpressionProblem> problems = new ArrayList<>();

  Findings(String text, Use use, Scope scope) {
    this.text = text;
    this.use = use;
    this.scope = scope;
  }

  List<ExpressionProblem> problems() {
    return problems.stream().sorted(Comparator.comparingInt(ExpressionProblem::start)).toList();
  }

  /** Returns the words of a part. */
  String textOf(Syntax part) {
    return text.substring(part.start(), part.end());
  }

  /** Reports a problem whose consequence is that of the annotation. */
  <T> Optional<T> report(Kind kind, Syntax at, String what, String fix) {
    return reportAs(kind, at, what + ": " + use.consequence(), fix);
  }

  /** Reports a problem that names its consequence itself. */
  <T> Optional<T> reportAs(Kind kind, Syntax at, String what, String fix) {
    problems.add(
        new ExpressionProblem(
            kind,
            at.start(),
            at.end(),
            scope.subject() + " " + what + ".",
            Optional.of(fix).filter(words -> !words.isEmpty())));
    return Optional.empty();
  }

  /** Reports a name, and proposes the one that was probably meant. */
  <T> Optional<T> unknown(Syntax at, String what, Optional<String> meant) {
    return report(
        Kind.UNKNOWN_NAME, at, what, meant.map(name -> "Write \"" + name + "\".").orElse(""));
  }
}
