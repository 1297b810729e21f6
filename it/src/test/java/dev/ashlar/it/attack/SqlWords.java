package dev.ashlar.it.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as its words and signs, without what stands in strings; quoted names without quotes.
 */
record SqlWords(List<String> words) {
  private static final Pattern WORD =
      Pattern.compile("'(?:[^']|'')*'|[A-Za-z_]\\w*|\"([^\"]*)\"|`([^`]*)`|\\|\\||\\S");

  private static final Set<String> NO_ALIAS =
      Set.of("where", "set", "on", "using", "as", "order", "limit", "for", ")", "(", ",", "");

  static SqlWords of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      String word = quoted == null ? matcher.group() : quoted;
      words.add(word.startsWith("'") ? "'" : word.toLowerCase(Locale.ROOT));
    }
    return new SqlWords(words);
  }

  private String at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  /** Returns the columns that stand alone in an expression, so that any table could take them. */
  List<String> unqualified(Set<String> columns) {
    List<String> found = new ArrayList<>();
    for (int index = expressions(); index < words.size(); index++) {
      String before = at(index - 1);
      boolean alone = !before.equals(".") && !at(index + 1).equals(".");
      boolean named = before.equals("as") || isTable(index);
      if (columns.contains(at(index)) && alone && !named && !isTarget(index)) {
        found.add(at(index) + " in " + around(index));
      }
    }
    return found;
  }

  /** Column lists of an insert and of what it returns are no expressions. */
  private int expressions() {
    if (!at(0).equals("insert")) {
      return 0;
    }
    int where = words.indexOf("where");
    return where < 0 ? words.size() : where;
  }

  private boolean isTable(int index) {
    return Set.of("from", "join", "update", "into", "policy", "view").contains(at(index - 1));
  }

  private boolean isTarget(int index) {
    return at(0).equals("update")
        && (at(index - 1).equals("set") || at(index - 1).equals(","))
        && at(index + 1).equals("=")
        && index < words.indexOf("where");
  }

  private String around(int index) {
    return String.join(
        " ", words.subList(Math.max(0, index - 6), Math.min(words.size(), index + 4)));
  }

  /** Returns the aliases that hide one of an enclosing query. */
  List<String> hidden(Set<String> outermost) {
    List<String> found = new ArrayList<>();
    Deque<List<String>> scopes = new ArrayDeque<>();
    scopes.push(new ArrayList<>(outermost));
    for (int index = 0; index < words.size(); index++) {
      if (at(index).equals("(")) {
        scopes.push(new ArrayList<>());
      } else if (at(index).equals(")")) {
        scopes.pop();
      } else if (isAlias(index)) {
        String alias = at(index);
        if (scopes.stream().anyMatch(scope -> scope.contains(alias))) {
          found.add(alias);
        }
        scopes.element().add(alias);
      }
    }
    return found;
  }

  /** Returns the aliases of tables whose rows no comparison with the tenant limits. */
  List<String> unlimited(Set<String> tables, String tenant) {
    List<String> found = new ArrayList<>();
    for (int index = 0; index < words.size(); index++) {
      if (isAlias(index) && tables.contains(at(index - 2)) && !isLimited(at(index), tenant)) {
        found.add(at(index - 2) + " as " + at(index));
      }
    }
    return found;
  }

  private boolean isLimited(String alias, String tenant) {
    for (int index = 0; index < words.size(); index++) {
      if (at(index).equals(alias)
          && at(index + 1).equals(".")
          && at(index + 2).equals(tenant)
          && at(index + 3).equals("=")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAlias(int index) {
    if (!at(index - 1).equals("as") || NO_ALIAS.contains(at(index))) {
      return false;
    }
    boolean qualified = at(index - 3).equals(".");
    String verb = at(qualified ? index - 5 : index - 3);
    return Set.of("from", "join", "update").contains(verb);
  }
}
