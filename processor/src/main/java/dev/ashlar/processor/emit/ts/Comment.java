package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes documentation comments. */
final class Comment {

  private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");
  private static final Pattern ELEMENT = Pattern.compile("</?[A-Za-z][^<>]*>");

  private Comment() {}

  /**
   * Returns the comment, with a line break behind it; empty if there is nothing to say.
   *
   * @param indent what every line begins with
   * @param notes sentences of ours behind the author's words; empty ones are left out
   */
  static String of(String indent, Doc doc, String... notes) {
    List<String> lines = new ArrayList<>();
    String words =
        Stream.concat(Stream.of(sentence(plain(doc.text()))), Stream.of(notes))
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" "));
    if (!words.isEmpty()) {
      lines.add(words);
    }
    if (!doc.deprecation().isEmpty()) {
      String reason = doc.deprecation().equals("deprecated") ? "" : " " + plain(doc.deprecation());
      lines.add("@deprecated" + reason);
    }
    if (lines.isEmpty()) {
      return "";
    }
    if (lines.size() == 1) {
      return indent + "/** " + lines.get(0) + " */\n";
    }
    return lines.stream()
        .map(line -> indent + " * " + line + "\n")
        .collect(Collectors.joining("", indent + "/**\n", indent + " */\n"));
  }

  /** Returns Javadoc markup as one line of plain text that cannot end a comment. */
  private static String plain(String javadoc) {
    String text = INLINE_TAG.matcher(javadoc).replaceAll(tag -> quoted(tag.group(1), tag.group(2)));
    return ELEMENT
        .matcher(text)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("*/", "* /")
        .replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ")
        .strip();
  }

  /** Returns the text with a capital in front and a full stop behind. */
  private static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    String capital = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    return ".!?:;".indexOf(capital.charAt(capital.length() - 1)) >= 0 ? capital : capital + ".";
  }

  private static String quoted(String tag, String content) {
    String text = tag.startsWith("link") ? label(content.strip()) : content.strip();
    return Matcher.quoteReplacement("`" + text + "`");
  }

  /** Returns what a link shows: its label, or the last part of what it points at. */
  private static String label(String link) {
    int space = link.indexOf(' ');
    return space < 0 ? link.replace('#', '.').replaceFirst("^\\.", "") : link.substring(space + 1);
  }
}
