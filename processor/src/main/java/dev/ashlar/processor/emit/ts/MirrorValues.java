package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.emit.ts.MirrorValue.Form;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes values as expressions; only those that {@link Sayable} lets through arrive here. */
record MirrorValues(MirrorScope scope) implements Value.Visitor<MirrorValue> {

  private static final long SAFE = (1L << 53) - 1;

  @Override
  public MirrorValue column(Value.ColumnValue value) {
    MemberPath path = scope.path(value.column());
    StringBuilder text = new StringBuilder(MirrorScope.parameter(value.row()));
    boolean chained = false;
    boolean afterNullable = false;
    for (MemberPath.Step step : path.steps()) {
      text.append(access(step.name(), afterNullable));
      chained |= afterNullable;
      afterNullable = step.nullable();
    }
    return of(text.toString(), scope.shape(path), path.isNullable(), chained);
  }

  @Override
  public MirrorValue claim(Value.ClaimValue value) {
    ActorShape.Claim claim = scope.claim(value.claim()).orElseThrow();
    String text = "actor" + Identifiers.access(claim.name());
    return of(text, scope.shape(claim), claim.nullable(), false);
  }

  @Override
  public MirrorValue constant(Value.Constant value) {
    return switch (value.type().kind()) {
      case BOOL -> literal(value.text(), Form.PLAIN, "boolean");
      case LONG -> number(value.text());
      case INSTANT -> literal(micros(value.text()) + "n", Form.MICROS, "bigint");
      default -> literal(Identifiers.literal(value.text()), Form.PLAIN, "string");
    };
  }

  @Override
  public MirrorValue now(Value.Now value) {
    Duration offset = value.offset();
    String now = "micros(now)";
    scope.file().value("micros");
    if (!offset.isZero()) {
      long micros = offset.toNanos() / 1000;
      now = "(" + now + (micros < 0 ? " - " : " + ") + Math.abs(micros) + "n)";
    }
    return new MirrorValue(now, Form.MICROS, "bigint", Optional.empty(), false, false, false);
  }

  @Override
  public MirrorValue arithmetic(Value.Arithmetic value) {
    throw new IllegalArgumentException("the mirror does not calculate");
  }

  @Override
  public MirrorValue negation(Value.Negation value) {
    throw new IllegalArgumentException("the mirror does not calculate");
  }

  @Override
  public MirrorValue call(Value.Call value) {
    throw new IllegalArgumentException("the mirror calls no functions");
  }

  private MirrorValue of(String text, Shape shape, boolean nullable, boolean chained) {
    String type = shape instanceof Shape.Plain plain ? plain.scalar().type() : "string";
    Optional<String> name =
        shape instanceof Shape.Key key
            ? Optional.of(key.brand())
            : Mentions.choice(shape).map(scope.model().names()::of);
    return new MirrorValue(text, form(shape), type, name, nullable, chained, false);
  }

  private static Form form(Shape shape) {
    Scalar scalar =
        shape instanceof Shape.Key key
            ? key.scalar()
            : shape instanceof Shape.Plain plain ? plain.scalar() : Scalar.JSON;
    return switch (scalar) {
      case BYTE, SHORT, INT -> Form.NUMBER;
      case LONG -> Form.LONG;
      case INSTANT -> Form.INSTANT;
      default -> Form.PLAIN;
    };
  }

  private static MirrorValue number(String text) {
    long number = Long.parseLong(text);
    return literal(text, Math.abs(number) <= SAFE ? Form.NUMBER : Form.LONG, "number");
  }

  private static MirrorValue literal(String text, Form form, String type) {
    return new MirrorValue(text, form, type, Optional.empty(), false, false, true);
  }

  private static String access(String name, boolean afterNullable) {
    String access = Identifiers.access(name);
    if (!afterNullable) {
      return access;
    }
    return access.startsWith(".") ? "?" + access : "?." + access;
  }

  private static long micros(String instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(instant));
  }
}
