package dev.ashlar.processor.source;

import dev.ashlar.processor.decl.Doc;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes documentation comments apart: the description, and one for each {@code @param}. */
final class DocReader {
  private static final String PARAM = "@param ";

  private final StringBuilder description = new StringBuilder();
  private final Map<String, StringBuilder> params = new LinkedHashMap<>();

  /**
   * Reads a comment.
   *
   * @param comment as the compiler gives it, without stars; empty for none
   */
  DocReader(String comment) {
    StringBuilder part = description;
    for (String line : comment.split("\n", -1)) {
      String text = line.strip();
      if (text.startsWith(PARAM)) {
        part = param(text.substring(PARAM.length()).strip());
      } else if (text.startsWith("@")) {
        part = new StringBuilder();
      } else {
        part.append(text).append('\n');
      }
    }
  }

  private StringBuilder param(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    StringBuilder part = new StringBuilder(text.substring(end).strip()).append('\n');
    params.put(text.substring(0, end), part);
    return part;
  }

  /** Returns what stands before the first tag. */
  Doc description() {
    return PlainText.of(description.toString());
  }

  /** Returns the comments of parameters, by name. */
  Map<String, Doc> params() {
    Map<String, Doc> docs = new LinkedHashMap<>();
    params.forEach((name, text) -> docs.put(name, PlainText.of(text.toString())));
    return docs;
  }
}
