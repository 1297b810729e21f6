package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Conditions as trees: what they are made of, and the same made of something else. */
final class ConditionParts {
  private ConditionParts() {}

  /** Returns the conditions inside; none of an atom. */
  static List<Condition> of(Condition condition) {
    if (condition instanceof Condition.Not not) {
      return List.of(not.operand());
    }
    if (condition instanceof Condition.And and) {
      return and.operands();
    }
    if (condition instanceof Condition.Quantified quantified) {
      return List.of(quantified.body());
    }
    return condition instanceof Condition.Or or ? or.operands() : List.of();
  }

  /** Returns the condition with other conditions inside, as many as {@link #of} it. */
  static Condition with(Condition condition, List<Condition> parts) {
    if (condition instanceof Condition.Not) {
      return new Condition.Not(parts.get(0));
    }
    if (condition instanceof Condition.And) {
      return new Condition.And(parts);
    }
    if (condition instanceof Condition.Quantified each) {
      return new Condition.Quantified(
          each.quantifier(), each.from(), each.link(), each.variable(), parts.get(0));
    }
    return condition instanceof Condition.Or ? new Condition.Or(parts) : condition;
  }

  /** Returns what becomes of the condition if each is replaced, those inside first. */
  static Condition replaced(Condition condition, UnaryOperator<Condition> change) {
    List<Condition> parts = of(condition).stream().map(part -> replaced(part, change)).toList();
    return change.apply(with(condition, parts));
  }

  /** Returns how many atoms there are. */
  static int atoms(Condition condition) {
    List<Condition> parts = of(condition);
    return parts.isEmpty() ? 1 : parts.stream().mapToInt(ConditionParts::atoms).sum();
  }

  /** Returns conditions that are smaller: a part of it, or the same without a part. */
  static List<Condition> smaller(Condition condition) {
    List<Condition> parts = of(condition);
    List<Condition> smaller = new ArrayList<>();
    if (parts.isEmpty() || condition instanceof Condition.Quantified) {
      smaller.addAll(smallerAtoms(condition));
    } else {
      smaller.addAll(parts);
    }
    if (parts.size() > 2) {
      without(parts).forEach(rest -> smaller.add(with(condition, rest)));
    }
    for (int i = 0; i < parts.size(); i++) {
      for (Condition each : smaller(parts.get(i))) {
        List<Condition> changed = new ArrayList<>(parts);
        changed.set(i, each);
        smaller.add(with(condition, changed));
      }
    }
    return smaller;
  }

  private static List<Condition> smallerAtoms(Condition atom) {
    if (atom instanceof Condition.Truth) {
      return List.of();
    }
    List<Condition> smaller = new ArrayList<>();
    smaller.add(new Condition.Truth(true));
    smaller.add(new Condition.Truth(false));
    if (atom instanceof Condition.Membership in) {
      without(in.set()).forEach(set -> smaller.add(new Condition.Membership(in.value(), set)));
    }
    if (atom instanceof Condition.HasRole has && has.roles().size() > 1) {
      without(has.roles()).forEach(roles -> smaller.add(new Condition.HasRole(roles)));
    }
    return smaller;
  }

  /** Returns the list without its first element, without its second, and so on. */
  static <T> List<List<T>> without(List<T> all) {
    List<List<T>> shorter = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<T> rest = new ArrayList<>(all);
      rest.remove(i);
      shorter.add(rest);
    }
    return shorter;
  }
}
