package dev.ashlar.sql;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quotes names that need it.
 *
 * @param quote the character around a quoted name; doubled inside of it
 * @param reserved words, in lower case, that mean something else where a name could stand
 */
public record Identifiers(char quote, Set<String> reserved) {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  /** Copies the set. */
  public Identifiers {
    reserved = Set.copyOf(reserved);
  }

  /** Returns the name as it has to be written. */
  public String write(String name) {
    if (PLAIN.matcher(name).matches() && !reserved.contains(name)) {
      return name;
    }
    String sign = String.valueOf(quote);
    return sign + name.replace(sign, sign + sign) + sign;
  }
}
