package dev.ashlar.it.typescript;

import dev.ashlar.ir.Action;
import java.util.Locale;

/**
 * What a function of the policy mirror is asked: may the actor do this to a row of the table?
 *
 * @param table the simple name of the Java type, such as {@code InvoiceLine}
 */
public record PolicyQuestion(Action action, String table) {

  /** Returns the file that answers. */
  String file() {
    String stem = table.replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1-$2").toLowerCase(Locale.ROOT);
    return stem + ".policy.ts";
  }

  /** Returns the function that answers. */
  String function() {
    String verb =
        action.name().substring(0, 1) + action.name().substring(1).toLowerCase(Locale.ROOT);
    return "can" + verb + table;
  }
}
