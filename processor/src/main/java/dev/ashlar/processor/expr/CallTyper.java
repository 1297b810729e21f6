package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import dev.ashlar.processor.expr.Use.Ability;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Types functions that give values. */
final class CallTyper {
  private static final Map<String, Function> FUNCTIONS =
      Map.of(
          "abs", Function.ABS,
          "length", Function.LENGTH,
          "trim", Function.TRIM,
          "lower", Function.LOWER,
          "upper", Function.UPPER,
          "concat", Function.CONCAT,
          "coalesce", Function.COALESCE);
  private static final Set<String> CONDITIONS =
      Set.of("hasRole", "hasAnyRole", "isAuthenticated", "startsWith", "can");

  private final Use use;
  private final Findings findings;
  private final ValueTyper values;

  CallTyper(Use use, Findings findings, ValueTyper values) {
    this.use = use;
    this.findings = findings;
    this.values = values;
  }

  Optional<Value> type(Syntax.Call call, Optional<ExprType> beside) {
    if (call.name().equals("now")) {
      return now(call);
    }
    Function function = FUNCTIONS.get(call.name());
    if (function == null) {
      return unknown(call);
    }
    if (!use.may(function)) {
      return findings.reportAs(
          Kind.NOT_PORTABLE,
          call,
          "calls %s, which may not stand here: engines would answer differently"
              .formatted(call.name()),
          "Calculate it in a @Computed member, and compare that.");
    }
    return arguments(call, beside).flatMap(found -> applied(call, function, found));
  }

  private Optional<Value> now(Syntax.Call call) {
    if (!use.may(Ability.NOW)) {
      return findings.reportAs(
          Kind.NOT_HERE,
          call,
          "asks for the time: what is stored would not stay true",
          "Compare with a member, such as one that is @CreatedAt.");
    }
    if (!call.arguments().isEmpty()) {
      return findings.report(Kind.TYPE, call, "gives now() arguments, and it takes none", "");
    }
    return Optional.of(new Value.Now(Duration.ZERO));
  }

  private Optional<Value> unknown(Syntax.Call call) {
    Set<String> known = new TreeSet<>(FUNCTIONS.keySet());
    known.addAll(CONDITIONS);
    known.add("now");
    if (CONDITIONS.contains(call.name())) {
      return findings.report(
          Kind.TYPE, call, "has %s(..) where a value is needed".formatted(call.name()), "");
    }
    return findings.unknown(
        call,
        "calls '%s', which is not a function of the language".formatted(call.name()),
        Closest.to(call.name(), known));
  }

  private Optional<List<Value>> arguments(Syntax.Call call, Optional<ExprType> beside) {
    List<Value> found = new ArrayList<>();
    Optional<ExprType> type = call.name().equals("coalesce") ? beside : Optional.empty();
    for (Syntax argument : call.arguments()) {
      Optional<Value> value = values.usable(argument, type);
      value.ifPresent(found::add);
      type = call.name().equals("coalesce") ? value.map(Value::type).or(() -> beside) : type;
    }
    return found.size() == call.arguments().size() ? Optional.of(found) : Optional.empty();
  }

  private Optional<Value> applied(Syntax.Call call, Function function, List<Value> arguments) {
    int count = arguments.size();
    boolean several = function == Function.CONCAT || function == Function.COALESCE;
    if (several ? count < 2 : count != 1) {
      return findings.report(
          Kind.TYPE,
          call,
          "gives %s %s arguments, and it takes %s"
              .formatted(call.name(), count, several ? "two or more" : "one"),
          "");
    }
    for (int i = 0; i < count; i++) {
      if (!takes(function, arguments.get(i), arguments.get(0))) {
        return findings.report(
            Kind.TYPE,
            call.arguments().get(i),
            "gives %s %s".formatted(call.name(), Kinds.words(arguments.get(i).type())),
            "");
      }
    }
    return Optional.of(new Value.Call(function, arguments, result(function, arguments.get(0))));
  }

  private static boolean takes(Function function, Value argument, Value first) {
    return switch (function) {
      case ABS -> Kinds.numeric(argument.type());
      case LENGTH, TRIM, LOWER, UPPER, CONCAT -> argument.type().kind() == ExprType.Kind.STRING;
      case COALESCE -> Kinds.comparable(argument.type(), first.type());
    };
  }

  private static ExprType result(Function function, Value first) {
    return switch (function) {
      case ABS, COALESCE -> first.type();
      case LENGTH -> ExprType.of(ExprType.Kind.LONG);
      case TRIM, LOWER, UPPER, CONCAT -> ExprType.of(ExprType.Kind.STRING);
    };
  }
}
