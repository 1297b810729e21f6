package dev.ashlar.processor.expr;

import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import dev.ashlar.processor.expr.Use.Ability;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds out what a path means: a member, a component of the actor, or a constant of an enum. */
final class PathResolver {
  private static final Set<String> ROOTS = Set.of("this", "old", "actor");

  private final Use use;
  private final Scope scope;
  private final Findings findings;
  private final LinkWalk walk;
  private final Map<Value, Scope.Property> properties = new HashMap<>();

  PathResolver(Use use, Scope scope, Findings findings, LinkWalk walk) {
    this.use = use;
    this.walk = walk;
    this.scope = scope;
    this.findings = findings;
  }

  /** Whether the path means something by itself, whatever stands beside it. */
  boolean standsAlone(Syntax.Path path) {
    String first = path.names().get(0);
    return ROOTS.contains(first)
        || scope.member(path.text()).isPresent()
        || scope.relations().contains(first)
        || walk.elements().find(first).isPresent();
  }

  /** Returns the value of the path; {@code beside} is the type of the other operand. */
  Optional<Value> resolve(Syntax.Path path, Optional<ExprType> beside) {
    List<String> rest = path.names().subList(1, path.names().size());
    return switch (path.names().get(0)) {
      case "actor" -> claim(path, rest);
      case "this" -> member(path);
      case "old" -> old(path, String.join(".", rest));
      default -> unrooted(path, beside);
    };
  }

  private Optional<Value> old(Syntax.Path path, String member) {
    if (!use.may(Ability.OLD)) {
      return findings.reportAs(
          Kind.NOT_HERE,
          path,
          "asks for the old row, which only the check of an UPDATE policy has",
          "Write \"%s\", or move it to check of a policy for UPDATE alone.".formatted(member));
    }
    return member(path);
  }

  private Optional<Value> unrooted(Syntax.Path path, Optional<ExprType> beside) {
    Optional<Value> constant = constant(path, beside);
    boolean member = scope.member(path.text()).isPresent();
    if (constant.isPresent() && member) {
      return findings.reportAs(
          Kind.AMBIGUOUS,
          path,
          "says '%s', which is a member and a constant: it could be read in two ways"
              .formatted(path.text()),
          "Write \"this.%s\" for the member.".formatted(path.text()));
    }
    return constant.isPresent() ? constant : member(path);
  }

  private Optional<Value> constant(Syntax.Path path, Optional<ExprType> beside) {
    Optional<TypeName> type =
        beside.filter(each -> each.kind() == ExprType.Kind.ENUM).flatMap(ExprType::name);
    if (type.isEmpty() || path.names().size() > 2) {
      return Optional.empty();
    }
    boolean qualified = path.names().size() == 2;
    if (qualified && !path.names().get(0).equals(type.get().shortName())) {
      return Optional.empty();
    }
    String name = path.names().get(path.names().size() - 1);
    return scope.constants(type.get()).contains(name)
        ? Optional.of(new Value.Constant(beside.get(), name))
        : Optional.empty();
  }

  /** Follows to-one relations as far as the names are some, and takes the member behind them. */
  private Optional<Value> member(Syntax.Path path) {
    Standpoint at = walk.start(path);
    List<String> names = walk.behind(path);
    while (!names.isEmpty()) {
      String name = String.join(".", names);
      Optional<Scope.Property> found = at.scope().member(name);
      if (found.isPresent()) {
        return use.may(Ability.MEMBERS)
            ? Optional.of(column(found.get(), at.row()))
            : noRow(path, name);
      }
      String first = names.get(0);
      if (!at.scope().relations().contains(first)) {
        return walk.unknown(path, at, name);
      }
      Optional<Standpoint> next = walk.one(path, at, first);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
      names = names.subList(1, names.size());
    }
    return findings.report(
        Kind.TYPE,
        path,
        "names the row '%s' where a value is needed".formatted(path.text()),
        "Write a member of it.");
  }

  private <T> Optional<T> noRow(Syntax.Path path, String name) {
    return findings.reportAs(
        Kind.NOT_HERE,
        path,
        "says '%s': there is no row yet that it could be taken from".formatted(name),
        "Write a constant.");
  }

  /** Reports a name that is not a constant of the enum beside it. */
  Optional<Value> unknownConstant(Syntax.Path path, TypeName type) {
    Set<String> known = new TreeSet<>(scope.members());
    known.addAll(scope.constants(type));
    return findings.unknown(
        path,
        "names '%s', which neither %s nor %s has"
            .formatted(path.text(), scope.owner(), type.shortName()),
        Closest.to(path.text(), known));
  }

  private Value column(Scope.Property property, RowRef row) {
    boolean nullable = property.nullable() || row instanceof RowRef.Linked;
    Value.ColumnValue value =
        new Value.ColumnValue(row, property.column(), property.type(), nullable);
    properties.put(value, property);
    return value;
  }

  /** Returns the member that the value was taken from; absent if it was from none. */
  Optional<Scope.Property> property(Value value) {
    return Optional.ofNullable(properties.get(value));
  }

  private Optional<Value> claim(Syntax.Path path, List<String> names) {
    String name = String.join(".", names);
    Optional<Scope.Claim> found = actorClaim(path, name);
    if (found.isPresent() && found.get().set()) {
      return findings.report(
          Kind.TYPE,
          path,
          "compares actor.%s, which is a set".formatted(name),
          "Write \"x in actor.%s\".".formatted(name));
    }
    return found.map(claim -> new Value.ClaimValue(name, claim.type(), claim.nullable()));
  }

  /** Returns the component of the actor, if there is one and the annotation may ask for it. */
  Optional<Scope.Claim> actorClaim(Syntax path, String name) {
    if (!actorAllowed(path)) {
      return Optional.empty();
    }
    Optional<Scope.Claim> found = scope.claim(name);
    if (found.isEmpty()) {
      return findings.unknown(
          path,
          "names 'actor.%s', which the actor does not have".formatted(name),
          Closest.to(name, scope.claims()).map(meant -> "actor." + meant));
    }
    return found;
  }

  /** Whether the annotation may ask about the actor, and there is one; reports it if not. */
  boolean actorAllowed(Syntax at) {
    if (!use.may(Ability.ACTOR)) {
      findings.reportAs(
          Kind.NOT_HERE,
          at,
          "asks about the actor: what is stored cannot depend on who asks",
          "Write a @Policy for what depends on the actor.");
      return false;
    }
    if (!scope.hasActor()) {
      findings.reportAs(
          Kind.NO_ACTOR,
          at,
          "asks about the actor, and there is no @Actor: nothing would say who asks",
          "Annotate the record of the caller with @Actor.");
      return false;
    }
    return true;
  }
}
