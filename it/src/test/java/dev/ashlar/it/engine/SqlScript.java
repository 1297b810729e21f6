package dev.ashlar.it.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a script into statements the way the command line of its database would.
 *
 * <p>Semicolons in strings, quoted names, comments, dollar quotes, {@code begin atomic} bodies and
 * the bodies of triggers and routines do not end a statement. {@code delimiter} lines are not
 * known: they belong to a client.
 */
final class SqlScript {
  private static final Set<String> BODY_OWNERS =
      Set.of("trigger", "procedure", "function", "event");
  private static final Set<String> UNCOUNTED_ENDS = Set.of("if", "loop", "while", "repeat");

  private final String script;
  private final boolean backslashEscapes;
  private final boolean dollarQuotes;
  private final List<String> statements = new ArrayList<>();

  private int at;
  private int start;
  private int depth;
  private boolean create;
  private boolean bodyOwner;
  private String lastWord = "";
  private boolean anyToken;

  private SqlScript(String script, String dialect) {
    this.script = script;
    this.backslashEscapes = dialect.equals("mysql") || dialect.equals("mariadb");
    this.dollarQuotes = dialect.equals("postgresql");
  }

  /** Returns the script as a database of this dialect reads it. */
  static SqlScript of(String dialect, String script) {
    return new SqlScript(script, dialect);
  }

  /** Returns the statements in order, without their semicolons; comments alone are none. */
  List<String> statements() {
    statements.clear();
    at = 0;
    begin();
    while (at < script.length()) {
      step();
    }
    end();
    return List.copyOf(statements);
  }

  private void begin() {
    start = at;
    depth = 0;
    create = false;
    bodyOwner = false;
    anyToken = false;
    lastWord = "";
  }

  private void end() {
    if (anyToken) {
      statements.add(script.substring(start, Math.min(at, script.length())).strip());
    }
  }

  private void step() {
    char c = script.charAt(at);
    if (c == ';' && depth == 0) {
      end();
      at++;
      begin();
    } else if (script.startsWith("--", at) || (c == '#' && backslashEscapes)) {
      skipTo("\n");
    } else if (script.startsWith("/*", at)) {
      skipComment();
    } else if (Character.isWhitespace(c)) {
      at++;
    } else {
      anyToken = true;
      token(c);
    }
  }

  private void token(char c) {
    if (c == '\'' || c == '"' || c == '`') {
      skipQuoted(c, backslashEscapes && c != '`');
    } else if (c == '$' && dollarQuotes && dollarTag().length() > 1) {
      String tag = dollarTag();
      at += tag.length();
      skipTo(tag);
    } else if (Character.isJavaIdentifierStart(c)) {
      word();
    } else {
      lastWord = String.valueOf(c);
      at++;
    }
  }

  private void word() {
    int from = at;
    while (at < script.length() && Character.isJavaIdentifierPart(script.charAt(at))) {
      at++;
    }
    String word = script.substring(from, at).toLowerCase(Locale.ROOT);
    if (dollarQuotes && word.equals("e") && at < script.length() && script.charAt(at) == '\'') {
      skipQuoted('\'', true);
      return;
    }
    count(word);
    lastWord = word;
  }

  private void count(String word) {
    if (lastWord.isEmpty()) {
      create = word.equals("create");
    } else if (create && depth == 0 && BODY_OWNERS.contains(word)) {
      bodyOwner = true;
    }
    if (bodyOwner && lastWord.equals("end") && UNCOUNTED_ENDS.contains(word)) {
      depth++; // "end if" closes what was never counted
    } else if (bodyOwner && opens(word)) {
      depth++;
    } else if (depth > 0 && word.equals("end")) {
      depth--;
    }
  }

  private boolean opens(String word) {
    if (lastWord.equals("end")) {
      return false; // "end case"
    }
    boolean block = dollarQuotes ? word.equals("atomic") : word.equals("begin");
    return block || (depth > 0 && word.equals("case"));
  }

  private void skipQuoted(char quote, boolean escapes) {
    at++;
    while (at < script.length()) {
      char c = script.charAt(at);
      if (c == '\\' && escapes) {
        at += 2;
      } else if (c == quote && at + 1 < script.length() && script.charAt(at + 1) == quote) {
        at += 2;
      } else if (c == quote) {
        at++;
        return;
      } else {
        at++;
      }
    }
  }

  private void skipComment() {
    int nested = 0;
    do {
      if (script.startsWith("/*", at) && (nested == 0 || dollarQuotes)) {
        nested++;
        at += 2;
      } else if (script.startsWith("*/", at)) {
        nested--;
        at += 2;
      } else {
        at++;
      }
    } while (nested > 0 && at < script.length());
  }

  private void skipTo(String mark) {
    int found = script.indexOf(mark, at);
    at = found < 0 ? script.length() : found + mark.length();
  }

  /** Returns the dollar quote that opens here, both dollars included, or an empty text. */
  private String dollarTag() {
    int to = at + 1;
    while (to < script.length()
        && script.charAt(to) != '$'
        && Character.isJavaIdentifierPart(script.charAt(to))) {
      to++;
    }
    boolean closed = to < script.length() && script.charAt(to) == '$';
    return closed ? script.substring(at, to + 1) : "";
  }
}
