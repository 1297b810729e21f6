package dev.ashlar.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why an actor may or may not do something with a row: what each rule about it says, part by part.
 * For logs and tests; it names rules and conditions, and never a value.
 *
 * <p>It says nothing of rows that the database would have to be asked for, and so may leave open
 * what is allowed. An update is explained for the row as it is, and a new row in the states that
 * rows begin in.
 */
public final class Explanation {

  private final Action action;
  private final String asked;
  private final boolean sameTenant;
  private final List<Rule> rules;

  private Explanation(Action action, String asked, boolean sameTenant, List<Rule> rules) {
    this.action = action;
    this.asked = asked;
    this.sameTenant = sameTenant;
    this.rules = List.copyOf(rules);
  }

  /**
   * Begins an explanation of an action on a row of a tenant.
   *
   * @param row what a row of the table is called in sentences
   * @param sameTenant whether the row is of the actor's tenant
   */
  public static Explanation of(Action action, String row, boolean sameTenant) {
    return new Explanation(action, action + " of the " + row, sameTenant, List.of());
  }

  /**
   * Begins an explanation of an action on a row that all tenants share.
   *
   * @param row what a row of the table is called in sentences
   */
  public static Explanation of(Action action, String row) {
    return of(action, row, true);
  }

  /**
   * Begins an explanation of a transition of a row of a tenant. It is the one way to change the
   * row: the rules of {@link Action#UPDATE} that allow have no say in it.
   *
   * @param row what a row of the table is called in sentences
   * @param sameTenant whether the row is of the actor's tenant
   */
  public static Explanation ofTransition(String transition, String row, boolean sameTenant) {
    String asked = "Transition " + transition + " of the " + row;
    return new Explanation(Action.UPDATE, asked, sameTenant, List.of());
  }

  /**
   * Begins an explanation of a transition of a row that all tenants share.
   *
   * @param row what a row of the table is called in sentences
   */
  public static Explanation ofTransition(String transition, String row) {
    return ofTransition(transition, row, true);
  }

  /** Returns the explanation with what another one says of {@link Action#READ}. */
  public Explanation reading(Explanation other) {
    Explanation more = this;
    for (Rule rule : other.rules) {
      if (rule.actions().contains(Action.READ)) {
        more = more.add(rule);
      }
    }
    return more;
  }

  /** Returns the explanation with a rule that allows the actions if all of its parts are so. */
  public Explanation allow(Set<Action> actions, String text, Part... parts) {
    return add(new Rule(actions, true, text, List.of(parts)));
  }

  /** Returns the explanation with a rule that denies the actions unless one of its parts is so. */
  public Explanation deny(Set<Action> actions, String text, Part... parts) {
    return add(new Rule(actions, false, text, List.of(parts)));
  }

  private Explanation add(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(rule);
    return new Explanation(action, asked, sameTenant, more);
  }

  /** Returns whether the action is allowed; absent if that depends on other rows. */
  public Optional<Boolean> allowed() {
    boolean reads = action == Action.UPDATE || action == Action.DELETE;
    Answer answer = sameTenant ? decided(action) : Answer.NO;
    return (reads ? answer.and(decided(Action.READ)) : answer).known();
  }

  private Answer decided(Action asked) {
    Answer allowed = Answer.NO;
    Answer lifted = Answer.YES;
    for (Rule rule : rules) {
      if (rule.actions().contains(asked)) {
        allowed = rule.allows() ? allowed.or(rule.answer()) : allowed;
        lifted = rule.allows() ? lifted : lifted.and(rule.answer());
      }
    }
    return allowed.and(lifted);
  }

  /**
   * Returns the explanation, a line for each rule, and for each part of those that have several.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(asked).append(" is ").append(verdict());
    if (!sameTenant) {
      return text.append(": it is not of the actor's tenant\n").toString();
    }
    text.append('\n');
    if (action == Action.UPDATE || action == Action.DELETE) {
      append(text, Action.READ);
    }
    append(text, action);
    return text.toString();
  }

  private String verdict() {
    return allowed()
        .map(allowed -> allowed ? "allowed" : "denied")
        .orElse("left to other rows, which the database knows");
  }

  private void append(StringBuilder text, Action asked) {
    List<Rule> about = rules.stream().filter(rule -> rule.actions().contains(asked)).toList();
    if (about.stream().noneMatch(Rule::allows)) {
      text.append("  no rule allows ").append(asked).append('\n');
    }
    for (Rule rule : about) {
      text.append("  ").append(rule.text()).append(": ").append(rule.verdict()).append('\n');
      for (Part part : rule.details()) {
        text.append("    ").append(part.text()).append(": ").append(part.verdict()).append('\n');
      }
    }
  }

  /**
   * One condition of a rule.
   *
   * @param text as it was written
   */
  public record Part(String text, Answer answer) {

    /** Returns a part that is decided. */
    public static Part of(String text, boolean holds) {
      return new Part(text, holds ? Answer.YES : Answer.NO);
    }

    /** Returns a part that looks at other rows. */
    public static Part elsewhere(String text) {
      return new Part(text, Answer.OPEN);
    }

    private String verdict() {
      return switch (answer) {
        case YES -> "yes";
        case NO -> "no";
        case OPEN -> "looks at other rows";
      };
    }
  }

  /** Whether something is so. */
  public enum Answer {
    /** It is. */
    YES,
    /** It is not, or not certainly. */
    NO,
    /** Other rows decide. */
    OPEN;

    private Answer and(Answer other) {
      if (this == NO || other == NO) {
        return NO;
      }
      return this == OPEN || other == OPEN ? OPEN : YES;
    }

    private Answer or(Answer other) {
      if (this == YES || other == YES) {
        return YES;
      }
      return this == OPEN || other == OPEN ? OPEN : NO;
    }

    private Optional<Boolean> known() {
      return this == OPEN ? Optional.empty() : Optional.of(this == YES);
    }
  }

  /** A rule that allows if all parts are so, or denies unless one is. */
  private record Rule(Set<Action> actions, boolean allows, String text, List<Part> parts) {

    /** Returns the parts; none if there is one, as it would say the same again. */
    List<Part> details() {
      return parts.size() == 1 ? List.of() : parts;
    }

    Answer answer() {
      return allows
          ? parts.stream().map(Part::answer).reduce(Answer.YES, Answer::and)
          : parts.stream().map(Part::answer).reduce(Answer.NO, Answer::or);
    }

    String verdict() {
      return switch (answer()) {
        case YES -> allows ? "allows it" : "does not deny it";
        case NO -> allows ? "does not allow it" : "denies it";
        case OPEN -> "looks at other rows";
      };
    }
  }
}
