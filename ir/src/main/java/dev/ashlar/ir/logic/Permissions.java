package dev.ashlar.ir.logic;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the rules of a table say about one of its rows, as a condition that other tables' rules can
 * contain.
 */
public final class Permissions {

  private static final Condition GRANTED = new Condition.Truth(true);

  private Permissions() {}

  /**
   * Returns whether the actor may do something to the row {@code this} at all: a row that can be
   * seen, and changed or removed. Rules with a {@code check} that deny forbid steps and not rows,
   * so they do not take part.
   *
   * @param action READ, UPDATE or DELETE
   */
  public static Condition of(Table table, Action action) {
    Condition read = rules(table, Action.READ);
    return action == Action.READ ? read : and(List.of(read, rules(table, action)));
  }

  /**
   * Returns the condition with the answers in the place of the questions.
   *
   * @param answers what the rules say about a row, which they call {@code this}
   */
  public static Condition replace(
      Condition condition, Function<Condition.Permitted, Condition> answers) {
    return condition.accept(
        new ConditionRewriting(
            UnaryOperator.identity(), permitted -> answered(permitted, answers)));
  }

  /**
   * Returns the table with what other tables' rules say taken for a column of their rows: for
   * conclusions that are not to change with rules that somebody else may change.
   */
  public static Table withoutAnswers(Table table) {
    return table.withConditions(Permissions::withoutAnswers);
  }

  private static Condition withoutAnswers(Condition condition) {
    return replace(
        condition,
        permitted ->
            new Condition.Flag(
                new Value.ColumnValue(
                    RowRef.Root.THIS,
                    "can " + permitted.action(),
                    ExprType.of(ExprType.Kind.BOOL),
                    true)));
  }

  /**
   * Returns what the condition asks of other tables' rules, from left to right, but not what these
   * ask in turn.
   */
  public static List<Condition.Permitted> asked(Condition condition) {
    List<Condition.Permitted> asked = new ArrayList<>();
    condition.accept(
        new ConditionRewriting(
            UnaryOperator.identity(),
            permitted -> {
              asked.removeAll(asked(permitted.meaning()));
              asked.add(permitted);
              return permitted;
            }));
    return asked;
  }

  /** Returns the condition as it would be if the rules of other tables permitted all of that. */
  public static Condition granted(Condition condition, Collection<Condition.Permitted> questions) {
    return condition.accept(
        new ConditionRewriting(
            UnaryOperator.identity(),
            asked -> questions.contains(asked) ? withMeaning(asked, GRANTED) : asked));
  }

  private static Condition.Permitted withMeaning(Condition.Permitted asked, Condition meaning) {
    return new Condition.Permitted(asked.action(), asked.row(), asked.variable(), meaning);
  }

  private static Condition.Permitted answered(
      Condition.Permitted permitted, Function<Condition.Permitted, Condition> answers) {
    Condition answer = answers.apply(permitted);
    Set<String> taken = new TreeSet<>();
    answer.accept(
        new ConditionRewriting(
            row -> {
              if (row instanceof RowRef.Element element) {
                taken.add(element.variable());
              }
              return row;
            },
            each -> {
              taken.add(each.variable());
              return each;
            }));
    String variable = free(permitted.row().link().name(), taken);
    RowRef element = new RowRef.Element(variable);
    Condition meaning =
        answer.accept(
            new ConditionRewriting(
                row -> row == RowRef.Root.THIS ? element : row, UnaryOperator.identity()));
    return new Condition.Permitted(permitted.action(), permitted.row(), variable, meaning);
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + number;
    }
    return free;
  }

  private static Condition rules(Table table, Action action) {
    List<Condition> allows = new ArrayList<>();
    List<Condition> parts = new ArrayList<>();
    for (Policy rule : table.policies()) {
      if (rule.decides(action) && rule.effect() == Policy.Effect.ALLOW) {
        allows.add(applies(rule));
      } else if (rule.decides(action) && rule.check().isEmpty()) {
        parts.add(new Condition.Not(applies(rule)));
      }
    }
    parts.add(0, or(allows));
    return and(parts);
  }

  private static Condition applies(Policy rule) {
    List<Condition> parts = new ArrayList<>();
    if (!rule.roles().isEmpty()) {
      parts.add(new Condition.HasRole(rule.roles()));
    }
    rule.when().ifPresent(parts::add);
    return and(parts);
  }

  private static Condition and(List<Condition> parts) {
    return parts.isEmpty()
        ? new Condition.Truth(true)
        : parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
  }

  private static Condition or(List<Condition> parts) {
    return parts.isEmpty()
        ? new Condition.Truth(false)
        : parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
  }
}
