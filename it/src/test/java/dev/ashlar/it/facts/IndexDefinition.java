package dev.ashlar.it.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an index, read from what {@code pg_get_indexdef} writes.
 *
 * @param terms in order, with their operator classes and directions
 * @param rest what stands between the terms and the condition, such as storage parameters
 */
record IndexDefinition(
    String method, List<String> terms, List<String> include, Optional<String> where, String rest) {
  private static final Pattern METHOD = Pattern.compile(" USING (\\w+) \\(");

  IndexDefinition {
    terms = List.copyOf(terms);
    include = List.copyOf(include);
  }

  static IndexDefinition of(String definition) {
    Matcher matcher = METHOD.matcher(definition);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no method in " + definition);
    }
    int close = closing(definition, matcher.end() - 1);
    String tail = definition.substring(close + 1);
    int where = tail.indexOf(" WHERE ");
    Optional<String> condition =
        where < 0 ? Optional.empty() : Optional.of(tail.substring(where + 7));
    String options = where < 0 ? tail : tail.substring(0, where);
    List<String> include = List.of();
    if (options.startsWith(" INCLUDE (")) {
      int end = closing(options, options.indexOf('('));
      include = split(options.substring(options.indexOf('(') + 1, end));
      options = options.substring(end + 1);
    }
    return new IndexDefinition(
        matcher.group(1).toUpperCase(Locale.ROOT),
        split(definition.substring(matcher.end(), close)),
        include,
        condition,
        options.strip());
  }

  /** Returns where the parenthesis that opens at this place is closed. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        i = text.indexOf(c, i + 1);
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("never closed: " + text);
  }

  /** Cuts a list at the commas that stand in no parentheses and no quotes. */
  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '(') {
        i = closing(list, i);
      } else if (c == '\'' || c == '"') {
        i = list.indexOf(c, i + 1);
      } else if (c == ',') {
        parts.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(list.substring(start).strip());
    return parts;
  }
}
