package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Turns literals into constants in their canonical form. */
final class Literals {
  private final Findings findings;

  Literals(Findings findings) {
    this.findings = findings;
  }

  /** Returns a number; a whole one is as decimal as what it stands beside. */
  Optional<Value> number(Syntax at, String digits, Optional<ExprType> beside) {
    boolean decimal = digits.contains(".");
    if (!decimal && beside.filter(type -> type.kind() == ExprType.Kind.DECIMAL).isEmpty()) {
      return whole(at, digits, beside);
    }
    return constant(
        ExprType.Kind.DECIMAL, beside, new BigDecimal(digits).stripTrailingZeros().toPlainString());
  }

  private Optional<Value> whole(Syntax at, String digits, Optional<ExprType> beside) {
    try {
      return constant(ExprType.Kind.LONG, beside, Long.toString(Long.parseLong(digits)));
    } catch (NumberFormatException tooLarge) {
      return findings.report(Kind.TYPE, at, "has a number of more than 64 bits", "");
    }
  }

  Optional<Value> string(String text, Optional<ExprType> beside) {
    return constant(ExprType.Kind.STRING, beside, text);
  }

  Optional<Value> bool(boolean value, Optional<ExprType> beside) {
    return constant(ExprType.Kind.BOOL, beside, Boolean.toString(value));
  }

  /** Returns {@code uuid('..')}, {@code date('..')} or {@code instant('..')}. */
  Optional<Value> named(Syntax.Call call, Optional<ExprType> beside) {
    Optional<String> text = onlyText(call);
    if (text.isEmpty()) {
      return findings.report(
          Kind.TYPE, call, "gives " + call.name() + " something else than one text", "");
    }
    try {
      return switch (call.name()) {
        case "uuid" -> constant(ExprType.Kind.UUID, beside, uuid(text.get()));
        case "date" -> constant(ExprType.Kind.DATE, beside, LocalDate.parse(text.get()).toString());
        default ->
            constant(
                ExprType.Kind.INSTANT,
                beside,
                Instant.parse(text.get()).truncatedTo(ChronoUnit.MICROS).toString());
      };
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      return findings.report(
          Kind.TYPE, call, "has a text in %s that is none".formatted(call.name()), example(call));
    }
  }

  /** Returns the duration of {@code duration('P30D')}; absent if it is not one. */
  Optional<Duration> duration(Syntax syntax) {
    if (!(Syntax.bare(syntax) instanceof Syntax.Call call) || !call.name().equals("duration")) {
      return Optional.empty();
    }
    try {
      return onlyText(call).map(Duration::parse);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String uuid(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!UUID.fromString(lower).toString().equals(lower)) {
      throw new IllegalArgumentException(text);
    }
    return lower;
  }

  private static String example(Syntax.Call call) {
    return switch (call.name()) {
      case "uuid" -> "Write uuid('01890a5d-ac96-774b-bcce-b302099a8057').";
      case "date" -> "Write date('2026-01-31').";
      default -> "Write instant('2026-01-31T12:00:00Z').";
    };
  }

  private static Optional<String> onlyText(Syntax.Call call) {
    boolean one =
        call.arguments().size() == 1 && call.arguments().get(0) instanceof Syntax.StringLiteral;
    return one
        ? Optional.of(((Syntax.StringLiteral) call.arguments().get(0)).text())
        : Optional.empty();
  }

  private static Optional<Value> constant(
      ExprType.Kind kind, Optional<ExprType> beside, String text) {
    ExprType type = beside.filter(each -> each.kind() == kind).orElse(ExprType.of(kind));
    return Optional.of(new Value.Constant(type, text));
  }
}
