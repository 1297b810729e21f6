package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of a policy class: its rules, as the user wrote them. */
final class PolicyDoc {

  private PolicyDoc() {}

  /** Returns the text of the comment. */
  static String of(Schema schema, Table table) {
    List<Policy> rules = table.policies();
    int width = rules.stream().mapToInt(rule -> head(rule).length()).max().orElse(0);
    StringBuilder doc = new StringBuilder("Who may do what with {@link ");
    doc.append(table.type().simpleName())
        .append("} rows. Whatever is not allowed here is denied.\n\n<pre>\n");
    for (Policy rule : rules) {
      String head = head(rule);
      String line =
          head + " ".repeat(width - head.length() + 3) + tail(RuleText.of(schema, table), rule);
      doc.append(Words.javadoc(line.stripTrailing())).append('\n');
    }
    return doc.append("</pre>\n\n").append(origin(table)).toString();
  }

  /** Returns a rule on one line, as the user wrote it. */
  static String line(RuleText text, Policy rule) {
    return (head(rule) + " " + tail(text, rule)).stripTrailing();
  }

  /** Returns the sentence that ends the comment of every generated class. */
  static String origin(Table table) {
    return "<p>Generated from the annotations of {@link "
        + table.type().simpleName()
        + "}; change those, not this file.\n";
  }

  private static String head(Policy rule) {
    String actions = rule.actions().stream().map(Action::name).collect(Collectors.joining(", "));
    String of = rule.member().map(member -> " of " + member).orElse("");
    return (rule.effect() == Policy.Effect.ALLOW ? "allow " : "deny ") + actions + of;
  }

  private static String tail(RuleText text, Policy rule) {
    List<String> parts = new ArrayList<>();
    if (!rule.roles().isEmpty()) {
      parts.add("by " + String.join(" or ", rule.roles()));
    }
    rule.when().ifPresent(when -> parts.add("when " + text.of(when)));
    rule.check().ifPresent(check -> parts.add("check " + text.of(check)));
    return String.join(" ", parts);
  }
}
