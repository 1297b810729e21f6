package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Javadoc of a policy class: its rules, as the user wrote them. */
final class PolicyDoc {

  private PolicyDoc() {}

  /** Returns the text of the comment. */
  static String of(Schema schema, Table table) {
    List<Policy> rules = table.policies();
    List<Transition> transitions =
        table.machines().stream().flatMap(machine -> machine.transitions().stream()).toList();
    int width =
        Stream.concat(
                rules.stream().map(PolicyDoc::head), transitions.stream().map(PolicyDoc::head))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    StringBuilder doc = new StringBuilder("Who may do what with {@link ");
    doc.append(table.type().simpleName())
        .append("} rows. Whatever is not allowed here is denied.\n\n<pre>\n");
    RuleText text = RuleText.of(schema, table);
    for (Policy rule : rules) {
      doc.append(line(head(rule), width, tail(text, rule.roles(), rule.when(), rule.check())));
    }
    for (Transition each : transitions) {
      String tail = tail(text, each.roles(), each.when(), Optional.empty());
      doc.append(line(head(each), width, tail));
    }
    return doc.append("</pre>\n\n").append(origin(table)).toString();
  }

  /** Returns a rule on one line, as the user wrote it. */
  static String line(RuleText text, Policy rule) {
    return (head(rule) + " " + tail(text, rule.roles(), rule.when(), rule.check())).stripTrailing();
  }

  /** Returns a transition on one line. */
  static String line(RuleText text, Transition transition) {
    String tail = tail(text, transition.roles(), transition.when(), Optional.empty());
    return (head(transition) + " " + tail).stripTrailing();
  }

  /** Returns the sentence that ends the comment of every generated class. */
  static String origin(Table table) {
    return "<p>Generated from the annotations of {@link "
        + table.type().simpleName()
        + "}; change those, not this file.\n";
  }

  private static String line(String head, int width, String tail) {
    String line = head + " ".repeat(width - head.length() + 3) + tail;
    return Words.javadoc(line.stripTrailing()) + "\n";
  }

  private static String head(Transition transition) {
    return "%s %s to %s"
        .formatted(transition.name(), String.join(" or ", transition.from()), transition.to());
  }

  private static String head(Policy rule) {
    String actions = rule.actions().stream().map(Action::name).collect(Collectors.joining(", "));
    String of = rule.member().map(member -> " of " + member).orElse("");
    return (rule.effect() == Policy.Effect.ALLOW ? "allow " : "deny ") + actions + of;
  }

  private static String tail(
      RuleText text, List<String> roles, Optional<Condition> when, Optional<Condition> check) {
    List<String> parts = new ArrayList<>();
    if (!roles.isEmpty()) {
      parts.add("by " + String.join(" or ", roles));
    }
    when.ifPresent(each -> parts.add("when " + text.of(each)));
    check.ifPresent(each -> parts.add("check " + text.of(each)));
    return String.join(" ", parts);
  }
}
