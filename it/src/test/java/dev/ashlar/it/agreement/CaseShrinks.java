package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The ways to make a case smaller; each gives cases with less to look at, the smallest first. */
enum CaseShrinks {
  /** One rule only, or one less; never none, which no table may have. */
  RULES {
    @Override
    List<Case> of(Case each) {
      return fewer(each.rules()).stream().map(each::withRules).toList();
    }
  },

  /** One row only, or one less; never none, and never without the row that is written. */
  ROWS {
    @Override
    List<Case> of(Case each) {
      return fewer(each.rows()).stream()
          .filter(
              rows ->
                  rows.stream().filter(each.question()::changes).count()
                      == each.rows().stream().filter(each.question()::changes).count())
          .map(each::withRows)
          .toList();
    }
  },

  /** Rules without a condition, with a part of it, or without their roles. */
  CONDITIONS {
    @Override
    List<Case> of(Case each) {
      List<Case> smaller = new ArrayList<>();
      for (int i = 0; i < each.rules().size(); i++) {
        for (Policy rule : smaller(each.rules().get(i))) {
          List<Policy> rules = new ArrayList<>(each.rules());
          rules.set(i, rule);
          smaller.add(each.withRules(rules));
        }
      }
      return smaller;
    }
  },

  /** A caller with less to tell of. */
  CALLER {
    @Override
    List<Case> of(Case each) {
      return smaller(each.actor()).stream().map(each::withActor).toList();
    }
  },

  /** Rows with plainer values; a changed row with fewer changes. */
  VALUES {
    @Override
    List<Case> of(Case each) {
      List<Case> smaller = new ArrayList<>();
      for (int i = 0; i < each.rows().size(); i++) {
        for (Map<String, Object> row : nearer(each.rows().get(i), plain(each.rows().get(i)))) {
          List<Map<String, Object>> rows = new ArrayList<>(each.rows());
          rows.set(i, row);
          smaller.add(each.withRows(rows));
        }
      }
      Question question = each.question();
      if (question.action() == Action.CREATE || question.action() == Action.UPDATE) {
        for (Map<String, Object> row : nearer(question.row(), plain(question.row()))) {
          smaller.add(each.withQuestion(new Question(question.action(), row)));
        }
      }
      return smaller;
    }
  };

  private static final Plain PLAIN = new Plain(Vocabulary.ofSubject());

  /** Returns smaller cases; not all of them need to fail. */
  abstract List<Case> of(Case each);

  private static Map<String, Object> plain(Map<String, Object> row) {
    return PLAIN.row((UUID) row.get("company_id"), (UUID) row.get("id"));
  }

  /** Returns the caller with one role less, or with less to tell of. */
  static List<Actor> smaller(Actor actor) {
    Actor plain = PLAIN.actor(actor.tenant());
    List<Actor> smaller = new ArrayList<>();
    for (String role : actor.roles()) {
      Set<String> roles = new HashSet<>(actor.roles());
      roles.remove(role);
      smaller.add(new Actor(actor.claims(), roles));
    }
    for (Map<String, Object> claims : nearer(actor.claims(), plain.claims())) {
      smaller.add(new Actor(claims, actor.roles()));
    }
    return smaller;
  }

  /** Returns one element only, or one less; nothing of a list of one. */
  static <T> List<List<T>> fewer(List<T> all) {
    List<List<T>> fewer = new ArrayList<>();
    if (all.size() > 2) {
      all.forEach(one -> fewer.add(List.of(one)));
    }
    if (all.size() > 1) {
      fewer.addAll(ConditionParts.without(all));
    }
    return fewer;
  }

  /** Returns the values with all of them plain, and with one more of them plain. */
  static List<Map<String, Object>> nearer(Map<String, Object> values, Map<String, Object> plain) {
    List<Map<String, Object>> nearer = new ArrayList<>();
    if (!values.equals(plain)) {
      nearer.add(plain);
    }
    for (String name : new TreeSet<>(values.keySet())) {
      Map<String, Object> changed = new HashMap<>(values);
      changed.put(name, plain.get(name));
      if (!changed.equals(values) && !changed.equals(plain)) {
        nearer.add(changed);
      }
    }
    return nearer;
  }

  /** Returns the rule without a condition, with a part of it, or without its roles. */
  static List<Policy> smaller(Policy rule) {
    List<Policy> smaller = new ArrayList<>();
    for (Optional<Condition> when : smaller(rule.when())) {
      smaller.add(with(rule, rule.roles(), when, rule.check()));
    }
    for (Optional<Condition> check : smaller(rule.check())) {
      smaller.add(with(rule, rule.roles(), rule.when(), check));
    }
    if (!rule.roles().isEmpty()) {
      smaller.add(with(rule, List.of(), rule.when(), rule.check()));
    }
    return smaller;
  }

  private static List<Optional<Condition>> smaller(Optional<Condition> condition) {
    List<Optional<Condition>> smaller = new ArrayList<>();
    condition.ifPresent(
        present -> {
          smaller.add(Optional.empty());
          ConditionParts.smaller(present).forEach(each -> smaller.add(Optional.of(each)));
        });
    return smaller;
  }

  private static Policy with(
      Policy rule, List<String> roles, Optional<Condition> when, Optional<Condition> check) {
    return new Policy(
        rule.name(), rule.effect(), rule.actions(), roles, when, check, rule.member());
  }
}
