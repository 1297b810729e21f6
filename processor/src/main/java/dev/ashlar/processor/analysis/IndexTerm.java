package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Index;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One term of an index as written, such as {@code dueOn desc nulls last}.
 *
 * @param expression what is indexed: a member path or an expression
 */
record IndexTerm(String expression, Index.Order order, Index.Nulls nulls) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<expression>.*?)(?:\\s+(?<order>asc|desc))?(?:\\s+nulls\\s+(?<nulls>first|last))?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Reads a term. */
  static IndexTerm parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalStateException("the pattern matches everything");
    }
    return new IndexTerm(
        matcher.group("expression"), order(word(matcher, "order")), nulls(word(matcher, "nulls")));
  }

  private static String word(Matcher matcher, String group) {
    return Optional.ofNullable(matcher.group(group)).orElse("").toUpperCase(Locale.ROOT);
  }

  private static Index.Order order(String word) {
    return word.equals("DESC") ? Index.Order.DESCENDING : Index.Order.ASCENDING;
  }

  private static Index.Nulls nulls(String word) {
    return word.isEmpty() ? Index.Nulls.DEFAULT : Index.Nulls.valueOf(word);
  }
}
