package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Says values of expressions in Java. */
record ValueWriter(Scope scope) implements Value.Visitor<Operand> {

  private static final ClassName MICROS = ClassName.get(ChronoUnit.class);

  @Override
  public Operand column(Value.ColumnValue value) {
    return stored(scope.column(value.row(), value.column()), value.type());
  }

  @Override
  public Operand claim(Value.ClaimValue value) {
    return stored(scope.claim(value.claim()), value.type());
  }

  /** Databases keep instants to the microsecond, so that is what is compared. */
  private static Operand stored(Operand operand, ExprType type) {
    if (type.kind() == ExprType.Kind.INSTANT) {
      Snippet cut = Snippet.of(operand.code(), ".truncatedTo(", MICROS, ".MICROS)");
      return new Operand(cut, operand.nullable(), operand.javaType());
    }
    if (operand.javaType().equals("char") || operand.javaType().equals("java.lang.Character")) {
      return new Operand(
          Snippet.of("String.valueOf(", operand.code(), ")"), operand.nullable(), "");
    }
    return operand;
  }

  @Override
  public Operand constant(Value.Constant value) {
    String text = value.text();
    return switch (value.type().kind()) {
      case BOOL -> new Operand(Snippet.of(text), List.of(), "boolean");
      case LONG -> new Operand(Snippet.of(integer(text)), List.of(), "long");
      case DECIMAL -> present("new ", ClassName.get(BigDecimal.class), "(\"", text, "\")");
      case STRING -> present(Literals.string(text));
      case UUID -> present(ClassName.get(UUID.class), ".fromString(\"", text, "\")");
      case ENUM -> present(JavaTypes.of(value.type().name().orElseThrow()), ".", text);
      case INSTANT -> present(ClassName.get(Instant.class), ".parse(\"", text, "\")");
      case DATE -> present(ClassName.get(LocalDate.class), ".parse(\"", text, "\")");
      case OPAQUE -> throw new IllegalArgumentException("a constant without a type: " + text);
    };
  }

  private static String integer(String text) {
    long number = Long.parseLong(text);
    return number == (int) number ? text : text + "L";
  }

  private static Operand present(Object... parts) {
    return new Operand(Snippet.of(parts), List.of(), "");
  }

  @Override
  public Operand arithmetic(Value.Arithmetic value) {
    boolean decimal = value.type().kind() == ExprType.Kind.DECIMAL;
    Operand left = side(value.left(), decimal);
    Operand right = side(value.right(), decimal);
    List<Snippet> nullable = new ArrayList<>(left.nullable());
    nullable.addAll(right.nullable());
    Snippet code =
        switch (value.operator()) {
          case ADD -> decimal ? method(left, "add", right) : exact("addExact", left, right);
          case SUBTRACT ->
              decimal ? method(left, "subtract", right) : exact("subtractExact", left, right);
          case MULTIPLY ->
              decimal ? method(left, "multiply", right) : exact("multiplyExact", left, right);
          case DIVIDE -> Snippet.of("(", left.code(), " / ", right.code(), ")");
          case REMAINDER -> Snippet.of("(", left.code(), " % ", right.code(), ")");
        };
    return new Operand(code, nullable, decimal ? "" : "long");
  }

  /** A whole number beside a decimal one counts as decimal. */
  private Operand side(Value value, boolean decimal) {
    Operand operand = value.accept(this);
    if (!decimal || value.type().kind() != ExprType.Kind.LONG) {
      return operand;
    }
    Snippet widened = Snippet.of(ClassName.get(BigDecimal.class), ".valueOf(", operand.code(), ")");
    return new Operand(widened, operand.nullable(), "");
  }

  private static Snippet method(Operand left, String method, Operand right) {
    return Snippet.of(left.code(), ".", method, "(", right.code(), ")");
  }

  private static Snippet exact(String method, Operand left, Operand right) {
    return Snippet.of("Math.", method, "((long) ", left.code(), ", (long) ", right.code(), ")");
  }

  @Override
  public Operand negation(Value.Negation value) {
    Operand operand = value.operand().accept(this);
    boolean decimal = value.type().kind() == ExprType.Kind.DECIMAL;
    return new Operand(
        decimal
            ? Snippet.of(operand.code(), ".negate()")
            : Snippet.of("Math.negateExact((long) ", operand.code(), ")"),
        operand.nullable(),
        decimal ? "" : "long");
  }

  @Override
  public Operand call(Value.Call value) {
    if (value.function() == Function.COALESCE) {
      boolean anyDecimal =
          value.arguments().stream().anyMatch(each -> each.type().kind() == ExprType.Kind.DECIMAL);
      return new CoalesceCode(anyDecimal ? ExprType.Kind.DECIMAL : value.type().kind())
          .of(value.arguments().stream().map(each -> side(each, anyDecimal)).toList());
    }
    List<Operand> arguments = value.arguments().stream().map(each -> each.accept(this)).toList();
    List<Snippet> nullable = arguments.stream().flatMap(each -> each.nullable().stream()).toList();
    Snippet first = arguments.get(0).code();
    boolean decimal = value.type().kind() == ExprType.Kind.DECIMAL;
    if (value.function() == Function.ABS) {
      return decimal
          ? new Operand(Snippet.of(first, ".abs()"), nullable, "")
          : new Operand(Snippet.of("Math.absExact((long) ", first, ")"), nullable, "long");
    }
    if (value.function() == Function.LENGTH) {
      Snippet length = Snippet.of(first, ".codePointCount(0, ", first, ".length())");
      return new Operand(length, nullable, "int");
    }
    if (value.function() == Function.TRIM) {
      Snippet trimmed = Snippet.of(first, ".replaceAll(\"^ +| +$\", \"\")");
      return new Operand(trimmed, nullable, "");
    }
    if (value.function() == Function.CONCAT) {
      Snippet text = Snippet.join(" + ", arguments.stream().map(Operand::code).toList());
      return new Operand(Snippet.of("(", text, ")"), nullable, "");
    }
    throw new IllegalArgumentException(value.function() + " has no exact form in Java");
  }

  @Override
  public Operand now(Value.Now value) {
    Duration offset = value.offset();
    if (offset.isZero()) {
      return present(Scope.NOW);
    }
    String step = offset.isNegative() ? ".minus(" : ".plus(";
    return present(Scope.NOW, step, duration(offset.abs()), ")");
  }

  private static Snippet duration(Duration offset) {
    ClassName type = ClassName.get(Duration.class);
    if (offset.getNano() != 0) {
      return Snippet.of(type, ".parse(\"", offset, "\")");
    }
    long seconds = offset.getSeconds();
    if (seconds % 86_400 == 0) {
      return Snippet.of(type, ".ofDays(", seconds / 86_400, ")");
    }
    return Snippet.of(type, ".ofSeconds(", seconds, "L)");
  }
}
