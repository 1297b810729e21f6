package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import dev.ashlar.processor.expr.Use.Ability;
import java.util.Optional;
import java.util.Set;

/** Finds out what values an expression gives, and of which type. */
final class ValueTyper {
  private static final Set<String> LITERAL_CALLS = Set.of("uuid", "date", "instant");

  private final Use use;
  private final Scope scope;
  private final Findings findings;
  private final PathResolver paths;
  private final Literals literals;
  private final CallTyper calls;
  private final ArithmeticTyper arithmetic;

  ValueTyper(Use use, Scope scope, Findings findings, PathResolver paths) {
    this.use = use;
    this.scope = scope;
    this.findings = findings;
    this.paths = paths;
    this.literals = new Literals(findings);
    this.calls = new CallTyper(use, findings, this);
    this.arithmetic = new ArithmeticTyper(use, findings, literals, this);
  }

  /** Whether the value takes its type from what it stands beside: literals and constants. */
  boolean takesTypeFromBeside(Syntax syntax) {
    Syntax bare = Syntax.bare(syntax);
    if (bare instanceof Syntax.Negation negation) {
      return takesTypeFromBeside(negation.operand());
    }
    if (bare instanceof Syntax.Path path) {
      return !paths.standsAlone(path);
    }
    return bare instanceof Syntax.NumberLiteral
        || bare instanceof Syntax.StringLiteral
        || bare instanceof Syntax.BooleanLiteral;
  }

  /** Returns the value, which must be usable in comparisons; absent if a problem was reported. */
  Optional<Value> usable(Syntax syntax, Optional<ExprType> beside) {
    Optional<Value> value = any(syntax, beside);
    if (value.isEmpty()) {
      return value;
    }
    if (value.get().type().kind() == ExprType.Kind.OPAQUE) {
      return findings.reportAs(
          Kind.NOT_PORTABLE,
          syntax,
          "uses %s: each engine would compare it differently"
              .formatted(described(syntax, value.get())),
          "Compare a member of another type; \"is null\" is possible.");
    }
    return tenantFree(syntax, value.get());
  }

  private String described(Syntax syntax, Value value) {
    String text = findings.textOf(syntax);
    return paths
        .property(value)
        .flatMap(Scope.Property::unusable)
        .map(reason -> "%s, %s".formatted(text, reason))
        .orElse(text);
  }

  private Optional<Value> tenantFree(Syntax syntax, Value value) {
    boolean policy = use.may(Ability.ACTOR);
    boolean tenant = paths.property(value).map(Scope.Property::tenant).orElse(false);
    if (policy && tenant) {
      return findings.reportAs(
          Kind.TENANT,
          syntax,
          "compares %s: the tenant condition always holds, and any other comparison reaches for"
                  .formatted(findings.textOf(syntax))
              + " another tenant's rows",
          "Leave it out.");
    }
    return Optional.of(value);
  }

  /** Returns the value, usable or not; absent if a problem was reported. */
  Optional<Value> any(Syntax syntax, Optional<ExprType> beside) {
    Syntax bare = Syntax.bare(syntax);
    if (bare instanceof Syntax.Path path) {
      return path(path, beside);
    }
    if (bare instanceof Syntax.NumberLiteral number) {
      return literals.number(number, number.digits(), beside);
    }
    if (bare instanceof Syntax.StringLiteral string) {
      return literals.string(string.text(), beside);
    }
    if (bare instanceof Syntax.BooleanLiteral bool) {
      return literals.bool(bool.value(), beside);
    }
    if (bare instanceof Syntax.Negation negation) {
      return negation(negation, beside);
    }
    if (bare instanceof Syntax.Arithmetic sum) {
      return arithmetic.type(sum, beside);
    }
    if (bare instanceof Syntax.Call call) {
      return LITERAL_CALLS.contains(call.name())
          ? literals.named(call, beside)
          : calls.type(call, beside);
    }
    return notAValue(bare);
  }

  private Optional<Value> path(Syntax.Path path, Optional<ExprType> beside) {
    boolean constantWanted =
        !paths.standsAlone(path)
            && beside.filter(type -> type.kind() == ExprType.Kind.ENUM).isPresent();
    if (constantWanted) {
      ExprType type = beside.orElseThrow();
      String last = path.names().get(path.names().size() - 1);
      if (!scope.constants(type.name().orElseThrow()).contains(last)) {
        return paths.unknownConstant(path, type.name().orElseThrow());
      }
    }
    return paths.resolve(path, beside);
  }

  private Optional<Value> negation(Syntax.Negation negation, Optional<ExprType> beside) {
    if (negation.operand() instanceof Syntax.NumberLiteral number) {
      return literals.number(negation, "-" + number.digits(), beside);
    }
    return arithmetic.negation(negation, beside);
  }

  private Optional<Value> notAValue(Syntax syntax) {
    if (syntax instanceof Syntax.NullLiteral) {
      return findings.report(
          Kind.TYPE,
          syntax,
          "compares with null, which is neither equal nor unequal to anything",
          "Write \"x is null\" or \"x is not null\".");
    }
    return findings.report(
        Kind.TYPE,
        syntax,
        "has a condition, '%s', where a value is needed".formatted(findings.textOf(syntax)),
        "");
  }
}
