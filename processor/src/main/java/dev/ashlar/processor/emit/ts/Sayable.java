package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import java.util.regex.Pattern;

/**
 * Whether a value can stand in the mirror: the front end has it, and a browser may know it. A rule
 * with a key or an address written out would tell it to everybody.
 */
record Sayable(MirrorScope scope) implements Value.Visitor<Boolean> {

  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?i).*([0-9a-f]{8}-[0-9a-f]{4}-|@|://|\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-f]{1,4}:[0-9a-f:]*:).*",
          Pattern.DOTALL);

  /** Whether a text may be shipped to browsers. */
  static boolean isPublic(String text) {
    return !PRIVATE.matcher(text).matches();
  }

  @Override
  public Boolean column(Value.ColumnValue value) {
    return scope.visible(value.column()).isPresent();
  }

  @Override
  public Boolean claim(Value.ClaimValue value) {
    return scope.claim(value.claim()).isPresent();
  }

  @Override
  public Boolean constant(Value.Constant value) {
    Kind kind = value.type().kind();
    return kind != Kind.UUID && (kind != Kind.STRING || isPublic(value.text()));
  }

  @Override
  public Boolean arithmetic(Value.Arithmetic value) {
    return false;
  }

  @Override
  public Boolean negation(Value.Negation value) {
    return false;
  }

  @Override
  public Boolean call(Value.Call value) {
    return false;
  }

  @Override
  public Boolean now(Value.Now value) {
    return true;
  }
}
