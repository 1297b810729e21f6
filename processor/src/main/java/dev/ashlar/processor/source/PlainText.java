package dev.ashlar.processor.source;

import dev.ashlar.processor.decl.Doc;
import java.util.Map;

/** Turns the markup of documentation comments into plain text. */
final class PlainText {
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"", "&#64;", "@", "&nbsp;", " ");

  private final String markup;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private PlainText(String markup) {
    this.markup = markup;
  }

  /** Returns the text; an empty line parts paragraphs. */
  static Doc of(String markup) {
    PlainText plain = new PlainText(markup.strip());
    while (plain.at < plain.markup.length()) {
      plain.step();
    }
    String joined = plain.text.toString().strip();
    return joined.isEmpty() ? Doc.NONE : new Doc(joined);
  }

  private void step() {
    char next = markup.charAt(at);
    if (next == '<' && tagEnd() > 0) {
      tag();
    } else if (markup.startsWith("{@", at)) {
      inline();
    } else if (next == '&') {
      entity();
    } else if (Character.isWhitespace(next)) {
      space();
    } else {
      text.append(next);
      at++;
    }
  }

  private int tagEnd() {
    boolean named =
        at + 1 < markup.length()
            && (Character.isLetter(markup.charAt(at + 1)) || markup.charAt(at + 1) == '/');
    return named ? markup.indexOf('>', at) : -1;
  }

  private void tag() {
    int end = tagEnd();
    String name = markup.substring(at + 1, end).strip();
    at = end + 1;
    if (name.equals("p") || name.equals("p/") || name.equals("/p")) {
      paragraph();
    } else if (name.startsWith("li") || name.startsWith("br")) {
      space(' ');
    }
  }

  private void inline() {
    int end = closing();
    String body = markup.substring(at + 2, end).strip();
    at = Math.min(end + 1, markup.length());
    int space = body.indexOf(' ');
    String argument = space < 0 ? "" : body.substring(space + 1).strip();
    if (body.startsWith("link")) {
      int label = argument.indexOf(' ');
      argument = label < 0 ? argument.replace('#', '.') : argument.substring(label + 1).strip();
      argument = argument.startsWith(".") ? argument.substring(1) : argument;
    }
    text.append(argument);
  }

  private int closing() {
    int depth = 0;
    for (int i = at; i < markup.length(); i++) {
      depth += markup.charAt(i) == '{' ? 1 : markup.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return markup.length();
  }

  private void entity() {
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      if (markup.startsWith(entity.getKey(), at)) {
        text.append(entity.getValue());
        at += entity.getKey().length();
        return;
      }
    }
    text.append('&');
    at++;
  }

  private void space() {
    int lines = 0;
    while (at < markup.length() && Character.isWhitespace(markup.charAt(at))) {
      lines += markup.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 1) {
      paragraph();
    } else {
      space(' ');
    }
  }

  private void space(char space) {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(space);
    }
  }

  private void paragraph() {
    String written = text.toString().stripTrailing();
    text.setLength(written.length());
    if (!written.isEmpty()) {
      text.append("\n\n");
    }
  }
}
