package dev.ashlar.processor.analysis;

import java.util.List;

/** Writes numbers and lists as a sentence needs them. */
public final class Words {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private Words() {}

  /** Returns {@code two} for 2; digits above ten. */
  public static String number(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
  }

  /** Returns {@code second} for 1, counted from 0. */
  public static String ordinal(int index) {
    return index < ORDINALS.size() ? ORDINALS.get(index) : (index + 1) + "th";
  }

  /** Returns {@code a}, {@code a and b}, or {@code a, b and c}. */
  public static String and(List<String> parts) {
    return joined(parts, " and ");
  }

  /** Returns {@code a}, {@code a or b}, or {@code a, b or c}. */
  public static String or(List<String> parts) {
    return joined(parts, " or ");
  }

  private static String joined(List<String> parts, String word) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + word + parts.get(last);
  }
}
