package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.text.RuleLine;
import dev.ashlar.ir.text.RuleText;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of a policy class: its rules, as the user wrote them. */
final class PolicyDoc {

  private PolicyDoc() {}

  /** Returns the text of the comment. */
  static String of(Schema schema, Table table) {
    RuleText text = RuleText.of(schema, table);
    List<RuleLine> lines = new ArrayList<>();
    table.policies().forEach(rule -> lines.add(RuleLine.of(text, rule)));
    table.machines().stream()
        .flatMap(machine -> machine.transitions().stream())
        .forEach(transition -> lines.add(RuleLine.of(text, transition)));
    int width = lines.stream().mapToInt(line -> line.head().length()).max().orElse(0);
    StringBuilder doc = new StringBuilder("Who may do what with {@link ");
    doc.append(table.type().simpleName())
        .append("} rows. Whatever is not allowed here is denied.\n\n<pre>\n");
    lines.forEach(line -> doc.append(written(line, width)));
    return doc.append("</pre>\n\n").append(origin(table)).toString();
  }

  /** Returns the sentence that ends the comment of every generated class. */
  static String origin(Table table) {
    return "<p>Generated from the annotations of {@link "
        + table.type().simpleName()
        + "}; change those, not this file.\n";
  }

  private static String written(RuleLine line, int width) {
    String text = line.head() + " ".repeat(width - line.head().length() + 3) + line.tail();
    return Words.javadoc(text.stripTrailing()) + "\n";
  }
}
