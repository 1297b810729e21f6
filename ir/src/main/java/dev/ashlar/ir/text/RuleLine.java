package dev.ashlar.ir.text;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.expr.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule or a transition in words, in the order in which users write it.
 *
 * @param head what is allowed or denied, or where a transition leads
 * @param tail to whom and when; empty for everybody, always
 */
public record RuleLine(String head, String tail) {

  /** Returns a rule in words. */
  public static RuleLine of(RuleText text, Policy rule) {
    String actions = rule.actions().stream().map(Action::name).collect(Collectors.joining(", "));
    String of = rule.member().map(member -> " of " + member).orElse("");
    return new RuleLine(
        (rule.effect() == Policy.Effect.ALLOW ? "allow " : "deny ") + actions + of,
        tail(text, rule.roles(), rule.when(), rule.check()));
  }

  /** Returns a transition in words. */
  public static RuleLine of(RuleText text, Transition transition) {
    return new RuleLine(
        "%s %s to %s"
            .formatted(transition.name(), String.join(" or ", transition.from()), transition.to()),
        tail(text, transition.roles(), transition.when(), Optional.empty()));
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

  /** Returns all of it on one line. */
  @Override
  public String toString() {
    return (head + " " + tail).stripTrailing();
  }
}
