package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** The ways to make a case about linked rows smaller. */
enum LinkedShrinks {
  /** Other tables that everybody may read; one rule only, or one less. */
  RULES {
    @Override
    List<LinkedCase> of(LinkedCase each) {
      List<LinkedCase> smaller = new ArrayList<>();
      for (Map.Entry<String, List<Policy>> rules : each.rules().entrySet()) {
        if (!rules.getKey().equals(each.table()) && !rules.getValue().equals(OPEN)) {
          smaller.add(with(each, rules.getKey(), OPEN));
        }
        CaseShrinks.fewer(rules.getValue())
            .forEach(fewer -> smaller.add(with(each, rules.getKey(), fewer)));
      }
      return smaller;
    }
  },

  /** No rows of other tenants, or of other tables; one row less. */
  ROWS {
    @Override
    List<LinkedCase> of(LinkedCase each) {
      List<LinkedCase> smaller = new ArrayList<>();
      smaller.add(kept(each, row -> each.actor().tenant().equals(row.get("company_id"))));
      for (Entity entity : each.model().entities()) {
        smaller.add(kept(each, row -> !row.get(Entity.TABLE).equals(entity.type())));
      }
      each.rows().forEach(gone -> smaller.add(kept(each, row -> row != gone)));
      smaller.removeIf(fewer -> fewer.rows().size() == each.rows().size());
      return smaller;
    }
  },

  /** A table less, or a reference or column of one. */
  TABLES {
    @Override
    List<LinkedCase> of(LinkedCase each) {
      List<LinkedCase> smaller = new ArrayList<>();
      for (Entity entity : each.model().entities()) {
        if (!entity.type().equals(each.table())) {
          each.model()
              .without(entity)
              .flatMap(model -> SmallerModel.of(each, model))
              .ifPresent(smaller::add);
        }
        for (Entity less : entity.smaller()) {
          SmallerModel.of(each, each.model().with(less)).ifPresent(smaller::add);
        }
      }
      return smaller;
    }
  },

  /** Rules without a condition, with a part of it, or without their roles. */
  CONDITIONS {
    @Override
    List<LinkedCase> of(LinkedCase each) {
      List<LinkedCase> smaller = new ArrayList<>();
      each.rules()
          .forEach(
              (table, rules) -> {
                for (int i = 0; i < rules.size(); i++) {
                  for (Policy rule : CaseShrinks.smaller(rules.get(i))) {
                    List<Policy> changed = new ArrayList<>(rules);
                    changed.set(i, rule);
                    smaller.add(with(each, table, changed));
                  }
                }
              });
      return smaller;
    }
  },

  /** A caller with less to tell of. */
  CALLER {
    @Override
    List<LinkedCase> of(LinkedCase each) {
      return CaseShrinks.smaller(each.actor()).stream().map(each::withActor).toList();
    }
  },

  /** Rows with plainer values; a changed row with fewer changes. */
  VALUES {
    @Override
    List<LinkedCase> of(LinkedCase each) {
      List<LinkedCase> smaller = new ArrayList<>();
      for (int i = 0; i < each.rows().size(); i++) {
        for (Map<String, Object> row : nearer(each, each.rows().get(i))) {
          List<Map<String, Object>> rows = new ArrayList<>(each.rows());
          rows.set(i, row);
          smaller.add(each.withRows(rows));
        }
      }
      Question question = each.question();
      if (question.action() == Action.CREATE || question.action() == Action.UPDATE) {
        for (Map<String, Object> row : nearer(each, question.row())) {
          smaller.add(each.withQuestion(new Question(question.action(), row)));
        }
      }
      return smaller;
    }
  };

  private static final List<Policy> OPEN =
      List.of(
          new Policy(
              "open",
              Policy.Effect.ALLOW,
              List.of(Action.READ),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));

  /** Returns smaller cases; not all of them need to fail. */
  abstract List<LinkedCase> of(LinkedCase each);

  private static LinkedCase with(LinkedCase each, String table, List<Policy> rules) {
    Map<String, List<Policy>> all = new TreeMap<>(each.rules());
    all.put(table, rules);
    return each.withRules(all);
  }

  /** Never without the row that is written, nor without a row that it is to refer to. */
  private static LinkedCase kept(LinkedCase each, Predicate<Map<String, Object>> which) {
    return each.withRows(
        each.rows().stream()
            .filter(row -> which.test(row) || each.changes(row) || refersTo(each, row))
            .toList());
  }

  private static boolean refersTo(LinkedCase each, Map<String, Object> row) {
    return each.question().row().containsKey(Entity.TABLE)
        && each.entity().references().stream()
            .filter(reference -> reference.target().equals(row.get(Entity.TABLE)))
            .anyMatch(
                reference -> row.get("id").equals(each.question().row().get(reference.column())));
  }

  private static List<Map<String, Object>> nearer(LinkedCase each, Map<String, Object> row) {
    if (each.model().connects((String) row.get(Entity.TABLE))) {
      return List.of();
    }
    Entity entity = each.model().entity((String) row.get(Entity.TABLE));
    Map<String, Object> plain =
        new HashMap<>(entity.plain((UUID) row.get("company_id"), (UUID) row.get("id")));
    entity.references().stream()
        .filter(reference -> !reference.nullable())
        .forEach(reference -> plain.put(reference.column(), row.get(reference.column())));
    return CaseShrinks.nearer(row, plain);
  }
}
