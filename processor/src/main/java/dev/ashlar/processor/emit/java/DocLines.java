package dev.ashlar.processor.emit.java;

import java.util.ArrayList;
import java.util.List;

/** Breaks the lines of Javadoc that are too long; what stands in {@code pre} is left as it is. */
final class DocLines {

  private static final int LINE = 100;

  private DocLines() {}

  /** Returns the source without comments beyond a hundred characters, as far as words allow. */
  static List<String> of(List<String> source) {
    List<String> lines = new ArrayList<>();
    boolean comment = false;
    boolean verbatim = false;
    for (String line : source) {
      String text = line.strip();
      comment = text.startsWith("/**") || comment;
      verbatim = comment && (text.contains("<pre>") || (verbatim && !text.contains("</pre>")));
      if (comment && !verbatim && text.startsWith("* ") && line.length() > LINE) {
        lines.addAll(broken(line));
      } else {
        lines.add(line);
      }
      comment = comment && !text.endsWith("*/");
    }
    return lines;
  }

  private static List<String> broken(String line) {
    String margin = line.substring(0, line.indexOf('*') + 2);
    String further = line.startsWith("@", margin.length()) ? margin + "    " : margin;
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder(margin);
    String between = "";
    for (String word : line.substring(margin.length()).split(" ", -1)) {
      if (!between.isEmpty() && open.length() + 1 + word.length() > LINE) {
        lines.add(open.toString());
        open = new StringBuilder(further);
        between = "";
      }
      open.append(between).append(word);
      between = " ";
    }
    lines.add(open.toString());
    return lines;
  }
}
