package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types calls that are conditions: roles, identity, prefixes. */
final class CallConditions {
  private static final Set<String> NAMES =
      Set.of("hasRole", "hasAnyRole", "isAuthenticated", "startsWith", "can");

  private final Scope scope;
  private final Findings findings;
  private final PathResolver paths;
  private final ValueTyper values;
  private final LinkConditions links;

  CallConditions(
      Scope scope, Findings findings, PathResolver paths, ValueTyper values, LinkConditions links) {
    this.links = links;
    this.scope = scope;
    this.findings = findings;
    this.paths = paths;
    this.values = values;
  }

  boolean knows(Syntax.Call call) {
    return NAMES.contains(call.name());
  }

  Optional<Condition> type(Syntax.Call call) {
    return switch (call.name()) {
      case "startsWith" -> prefix(call);
      case "isAuthenticated" -> authenticated(call);
      case "can" -> links.permitted(call);
      default -> roles(call);
    };
  }

  private Optional<Condition> prefix(Syntax.Call call) {
    boolean shaped =
        call.arguments().size() == 2 && call.arguments().get(1) instanceof Syntax.StringLiteral;
    if (!shaped) {
      return findings.report(
          Kind.TYPE,
          call,
          "gives startsWith something else than a text and a literal",
          "Write startsWith(name, 'prefix').");
    }
    Optional<Value> value = values.usable(call.arguments().get(0), Optional.empty());
    if (value.isPresent() && value.get().type().kind() != ExprType.Kind.STRING) {
      return findings.report(
          Kind.TYPE,
          call.arguments().get(0),
          "looks for a prefix of %s".formatted(Kinds.words(value.get().type())),
          "");
    }
    String prefix = ((Syntax.StringLiteral) call.arguments().get(1)).text();
    return value.map(text -> new Condition.Prefix(text, prefix));
  }

  private Optional<Condition> authenticated(Syntax.Call call) {
    if (!paths.actorAllowed(call)) {
      return Optional.empty();
    }
    if (!call.arguments().isEmpty()) {
      return findings.report(Kind.TYPE, call, "gives isAuthenticated() arguments", "");
    }
    return Optional.of(
        scope.anonymousActors() ? new Condition.Authenticated() : new Condition.Truth(true));
  }

  private Optional<Condition> roles(Syntax.Call call) {
    if (!paths.actorAllowed(call)) {
      return Optional.empty();
    }
    boolean one = call.name().equals("hasRole");
    if (one ? call.arguments().size() != 1 : call.arguments().isEmpty()) {
      return findings.reportAs(
          Kind.ROLE,
          call,
          "names %s in %s: it could not be asked"
              .formatted(call.arguments().isEmpty() ? "no role" : "several roles", call.name()),
          "Write \"%s(%s)\"."
              .formatted(
                  call.arguments().isEmpty() ? "hasRole" : "hasAnyRole",
                  scope.roles().isEmpty() ? "ROLE" : scope.roles().get(0)));
    }
    List<String> roles = new ArrayList<>();
    for (Syntax argument : call.arguments()) {
      role(argument).ifPresent(roles::add);
    }
    return roles.size() < call.arguments().size()
        ? Optional.empty()
        : Optional.of(new Condition.HasRole(roles));
  }

  private Optional<String> role(Syntax argument) {
    String written = findings.textOf(argument);
    String name = written.substring(written.lastIndexOf('.') + 1);
    if (argument instanceof Syntax.Path && scope.roles().contains(name)) {
      return Optional.of(name);
    }
    return findings.reportAs(
        Kind.ROLE,
        argument,
        "is for '%s', which no actor can have: nobody would have it".formatted(name),
        Closest.to(name, scope.roles()).map(meant -> "Write \"" + meant + "\".").orElse(""));
  }
}
