package dev.ashlar.sql.sqlite;

import dev.ashlar.ir.ColumnType;
import java.math.BigDecimal;

/** How decimals of more than 18 digits, or of any number of them, are kept: as plain text. */
final class WideDecimals {

  private WideDecimals() {}

  /**
   * Returns the only text for the number: without an exponent, and with as many digits after the
   * point as the column has, or with none that are not needed if the column does not say.
   */
  static String text(BigDecimal number, ColumnType.Decimal type) {
    if (type.precision() > 0) {
      return number.setScale(type.scale()).toPlainString();
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
