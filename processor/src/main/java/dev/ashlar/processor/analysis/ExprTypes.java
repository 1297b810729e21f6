package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.logic.StoredKind;
import java.util.Optional;

/** Says which type values of a column have in expressions. */
final class ExprTypes {

  private ExprTypes() {}

  /**
   * Returns the type in expressions.
   *
   * @param wrapper the record of one component around the value, if there is one
   */
  static ExprType of(ColumnType type, Optional<TypeName> wrapper) {
    ExprType plain = StoredKind.type(type);
    boolean named = plain.kind() == ExprType.Kind.ENUM || plain.kind() == ExprType.Kind.OPAQUE;
    return named ? plain : new ExprType(plain.kind(), wrapper);
  }
}
