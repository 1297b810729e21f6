package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.text.JavaNames;
import java.util.Locale;
import java.util.Set;

/** What a type is called in sentences and as a variable. */
final class Words {

  private static final Set<String> TAKEN =
      Set.of(
          "actor",
          "after",
          "before",
          "each",
          "limit",
          "now",
          "parameters",
          "rows",
          "session",
          "stored");

  private Words() {}

  /** Returns the words: "invoice line" for {@code InvoiceLine}. */
  static String of(TypeName type) {
    return spelt(type.shortName());
  }

  /** Returns the words of a name: "due on" for {@code dueOn}. */
  static String spelt(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins =
          i > 0
              && Character.isUpperCase(c)
              && (Character.isLowerCase(name.charAt(i - 1))
                  || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
      words.append(begins ? " " : "").append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the words in the plural, as far as spelling tells. */
  static String plural(TypeName type) {
    String words = of(type);
    int last = words.length() - 1;
    boolean consonant = last > 0 && "aeiou".indexOf(words.charAt(last - 1)) < 0;
    if (words.endsWith("y") && consonant) {
      return words.substring(0, last) + "ies";
    }
    boolean hisses = "sxz".indexOf(words.charAt(last)) >= 0;
    return words + (hisses || words.endsWith("ch") || words.endsWith("sh") ? "es" : "s");
  }

  /** Returns the variable that holds a value of the type. */
  static String variable(TypeName type) {
    String name = type.shortName();
    String variable = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return reserved(variable) || variable.equals(name) ? "row" : variable;
  }

  /** Whether generated methods need the name for something else, or Java forbids it. */
  static boolean reserved(String name) {
    return TAKEN.contains(name) || JavaNames.isReserved(name);
  }

  /** Returns the name of a constant: {@code FIND_BY_TITLE} for {@code findByTitle}. */
  static String constant(String name) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      constant.append(Character.isUpperCase(c) ? "_" : "").append(Character.toUpperCase(c));
    }
    return constant.toString();
  }

  /** Returns text as it may stand in a Javadoc comment. */
  static String javadoc(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;");
  }
}
