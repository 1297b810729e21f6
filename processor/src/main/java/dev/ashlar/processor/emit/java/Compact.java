package dev.ashlar.processor.emit.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets Java as people do where JavaPoet takes more lines: short comments, empty bodies, constants.
 */
final class Compact {

  private static final int LINE = 100;

  private Compact() {}

  /** Returns the source with fewer lines. */
  static String of(String source) {
    List<String> lines = DocLines.of(source.lines().toList());
    List<String> kept = new ArrayList<>();
    boolean block = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      block ^= count(line) % 2 == 1;
      if (!block && isComment(lines, i)) {
        String words = lines.get(i + 1).strip().substring(1).strip();
        kept.add(indent(line) + "/** " + words + " */");
        i += 2;
      } else if (!block && isEmptyBody(lines, i)) {
        kept.add(line + "}");
        i++;
      } else if (!(line.isEmpty() && betweenConstants(lines, i))) {
        kept.add(block ? line : line.stripTrailing());
      }
    }
    return String.join("\n", kept) + "\n";
  }

  private static int count(String line) {
    int count = 0;
    for (int at = line.indexOf("\"\"\""); at >= 0; at = line.indexOf("\"\"\"", at + 3)) {
      count++;
    }
    return count;
  }

  private static String indent(String line) {
    return line.substring(0, line.indexOf('/'));
  }

  private static boolean isComment(List<String> lines, int at) {
    return at + 2 < lines.size()
        && lines.get(at).strip().equals("/**")
        && lines.get(at + 2).strip().equals("*/")
        && lines.get(at + 1).length() + 6 <= LINE;
  }

  private static boolean isEmptyBody(List<String> lines, int at) {
    return at + 1 < lines.size()
        && lines.get(at).endsWith("() {")
        && lines.get(at + 1).strip().equals("}");
  }

  private static boolean betweenConstants(List<String> lines, int at) {
    return at > 0
        && at + 1 < lines.size()
        && isConstant(lines.get(at - 1))
        && isConstant(lines.get(at + 1));
  }

  private static boolean isConstant(String line) {
    return line.strip().startsWith("public static final String ") && line.endsWith("\";");
  }
}
