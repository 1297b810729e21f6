package dev.ashlar.it.facts;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reduces expressions that PostgreSQL writes in several ways to one of them. */
final class Meaning {
  private static final Pattern NOW =
      Pattern.compile("\\bCURRENT_TIMESTAMP\\b|\\btransaction_timestamp\\(\\)");
  private static final Pattern NUMBER =
      Pattern.compile("\\(?'?(-?\\d+(?:\\.\\d+)?)'?\\)?(?:::(?:integer|bigint|smallint|numeric))?");

  private Meaning() {}

  /** Returns the default in one way; equal texts mean the same. */
  static String of(String defaultValue) {
    Matcher number = NUMBER.matcher(defaultValue);
    if (number.matches()) {
      BigDecimal value = new BigDecimal(number.group(1));
      return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
    return NOW.matcher(defaultValue).replaceAll("now()");
  }
}
