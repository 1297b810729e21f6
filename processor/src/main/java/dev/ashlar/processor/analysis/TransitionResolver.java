package dev.ashlar.processor.analysis;

import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.expr.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides where a transition starts and ends, who may take it, and when. */
final class TransitionResolver {
  private static final String NEVER = "it could never be taken";

  private final Outline outline;
  private final TableScope scope;
  private final Problems problems;
  private final Expressions expressions;
  private final RoleResolver roles;

  TransitionResolver(Outline outline, TableScope scope) {
    this.outline = outline;
    this.scope = scope;
    this.problems = outline.problems();
    this.expressions = new Expressions(problems);
    this.roles = new RoleResolver(scope, problems);
  }

  /**
   * Returns the transition. Of one with mistakes as much as gives the DAO its method, so that they
   * are the only ones that are reported; nothing if there is not even that much.
   */
  Optional<Transition> resolve(Mark mark, JavaType.Enumeration states) {
    String name = mark.string("name");
    String subject = "Transition %s of %s".formatted(name, outline.type().shortName());
    String to = to(mark, states);
    List<String> from = from(mark, states, to);
    Optional<List<String>> by = roles.resolve(mark, subject);
    Optional<Condition> when =
        mark.string("when").isEmpty()
            ? Optional.empty()
            : expressions.condition(
                mark.string("when"), Use.POLICY_WHEN, scope.as(subject), mark.at("when"));
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Transition(name, from, to, by.orElse(List.of()), when));
  }

  private String to(Mark mark, JavaType.Enumeration states) {
    String to = mark.string("to");
    if (states.constants().contains(to)) {
      return to;
    }
    problems.add(
        UnknownState.of(
            mark.at("to"),
            "Transition %s goes to".formatted(mark.string("name")),
            to,
            states,
            NEVER));
    return states.constants().get(states.constants().size() - 1);
  }

  private List<String> from(Mark mark, JavaType.Enumeration states, String to) {
    List<String> written = mark.strings("from");
    List<String> from = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String state = written.get(i);
      if (!states.constants().contains(state)) {
        problems.add(
            UnknownState.of(
                mark.at("from", i),
                "Transition %s starts in".formatted(mark.string("name")),
                state,
                states,
                NEVER));
      } else if (state.equals(mark.string("to"))) {
        problems.add(
            Code.TRANSITION_IMPOSSIBLE,
            mark.at("from", i),
            "Transition %s goes from %s to %s: it would change nothing."
                .formatted(mark.string("name"), state, state),
            "leave \"%s\" out of \"from\".".formatted(state));
      } else if (!from.contains(state)) {
        from.add(state);
      }
    }
    if (written.isEmpty()) {
      problems.add(
          Code.TRANSITION_IMPOSSIBLE,
          mark.at("from"),
          "Transition %s starts in no state: %s.".formatted(mark.string("name"), NEVER),
          "name the states that it may start in.");
    }
    return from.isEmpty() ? others(states, to) : from;
  }

  private static List<String> others(JavaType.Enumeration states, String to) {
    return states.constants().stream().filter(each -> !each.equals(to)).toList();
  }
}
