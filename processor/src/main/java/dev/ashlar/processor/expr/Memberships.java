package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Types {@code in} and {@code not in}: constants in brackets, or a set of the actor. */
final class Memberships {
  private final Findings findings;
  private final PathResolver paths;
  private final ValueTyper values;

  Memberships(Findings findings, PathResolver paths, ValueTyper values) {
    this.findings = findings;
    this.paths = paths;
    this.values = values;
  }

  Optional<Condition> type(Syntax.In in) {
    Optional<Value> value = values.usable(in.value(), Optional.empty());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<Condition> member =
        in.set() instanceof Syntax.ConstantSet set
            ? ofConstants(value.get(), set)
            : ofClaim(value.get(), in.set());
    return member.map(condition -> in.negated() ? new Condition.Not(condition) : condition);
  }

  private Optional<Condition> ofConstants(Value value, Syntax.ConstantSet set) {
    List<Value.Constant> constants = new ArrayList<>();
    for (Syntax each : set.constants()) {
      Optional<Value> typed = values.usable(each, Optional.of(value.type()));
      if (typed.isEmpty()) {
        continue;
      }
      if (!(typed.get() instanceof Value.Constant constant)) {
        findings.report(
            Kind.TYPE,
            each,
            "has %s in brackets, where only constants stand".formatted(findings.textOf(each)),
            "Compare with == instead.");
      } else if (!Kinds.comparable(value.type(), constant.type())) {
        findings.report(
            Kind.TYPE,
            each,
            "looks for %s among %s"
                .formatted(Kinds.words(value.type()), Kinds.words(constant.type())),
            "");
      } else {
        constants.add(constant);
      }
    }
    return constants.size() < set.constants().size()
        ? Optional.empty()
        : Optional.of(new Condition.Membership(value, constants));
  }

  private Optional<Condition> ofClaim(Value value, Syntax set) {
    boolean claim =
        set instanceof Syntax.Path path
            && path.names().size() == 2
            && path.names().get(0).equals("actor");
    if (!claim) {
      return notASet(set);
    }
    String name = ((Syntax.Path) set).names().get(1);
    Optional<Scope.Claim> found = paths.actorClaim(set, name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (!found.get().set()) {
      return notASet(set);
    }
    if (!Kinds.comparable(value.type(), found.get().type())) {
      return findings.report(
          Kind.TYPE,
          set,
          "looks for %s in a set of another type, %s"
              .formatted(Kinds.words(value.type()), Kinds.words(found.get().type())),
          "");
    }
    if (!searchable(found.get().type())) {
      return findings.reportAs(
          Kind.NOT_PORTABLE,
          set,
          "looks into a set of %ss: a database without arrays would compare their texts"
              .formatted(found.get().type().kind().name().toLowerCase(Locale.ROOT)),
          "Use a set of whole numbers, texts, UUIDs, dates or constants.");
    }
    return Optional.of(new Condition.ClaimMembership(value, name));
  }

  /** Whether a value of the type has one text on every engine. */
  private static boolean searchable(ExprType type) {
    return switch (type.kind()) {
      case LONG, STRING, UUID, ENUM, DATE -> true;
      case BOOL, DECIMAL, INSTANT, OPAQUE -> false;
    };
  }

  private Optional<Condition> notASet(Syntax set) {
    return findings.report(
        Kind.TYPE,
        set,
        "looks into '%s', which is not a set".formatted(findings.textOf(set)),
        "Write constants in brackets, or a set of the actor.");
  }
}
