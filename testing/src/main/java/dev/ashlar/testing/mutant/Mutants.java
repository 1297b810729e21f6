package dev.ashlar.testing.mutant;

import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds all mutants of a module. */
public final class Mutants {

  private final Schema schema;
  private final List<Mutant> found = new ArrayList<>();
  private final Set<Table> seen = new HashSet<>();

  private Mutants(Schema schema) {
    this.schema = schema;
  }

  /** Returns the mutants of all rules, by table and rule: always the same in the same order. */
  public static List<Mutant> of(Schema schema) {
    Mutants mutants = new Mutants(schema);
    schema.tables().stream().filter(table -> table.shape() != JavaShape.NONE).forEach(mutants::add);
    return List.copyOf(mutants.found);
  }

  private void add(Table table) {
    seen.add(table);
    table.tenantColumn().ifPresent(tenant -> addTenant(table, tenant.id().member()));
    Words words = new Words(schema, table);
    Constants constants = new Constants(schema);
    ConditionMutants conditions = new ConditionMutants(words, constants);
    Mention mention = new Mention(table);
    RuleMutants rules = new RuleMutants(table, conditions, constants);
    for (Policy rule : table.policies()) {
      Place place = place(table, rule.name(), words.of(rule));
      rules
          .of(rule)
          .forEach(
              variant ->
                  add(
                      place,
                      variant.change(),
                      words.of(variant.value()),
                      with(table, rule, variant.value()),
                      with(
                          table,
                          rule,
                          variant.value().stream()
                              .map(other -> mention.in(other, rule))
                              .toList())));
    }
    TransitionMutants transitions = new TransitionMutants(schema, table, conditions, constants);
    for (StateMachine machine : table.machines()) {
      for (Transition transition : machine.transitions()) {
        Place place = place(table, transition.name() + "()", words.of(transition));
        transitions
            .of(machine, transition)
            .forEach(
                variant ->
                    add(
                        place,
                        variant.change(),
                        words.of(variant.value()),
                        with(table, machine, transition, variant.value()),
                        with(table, machine, transition, mention.in(variant.value(), transition))));
      }
    }
  }

  private void addTenant(Table table, String tenant) {
    Place place = place(table, "@Tenant", "rows of the actor's " + tenant);
    TenantGuard.dropped(schema, table)
        .ifPresent(
            unguarded ->
                found.add(
                    new Mutant(
                        place.prefix() + 1,
                        table.type(),
                        "without the tenant's guard",
                        place.rule(),
                        "rows of every " + tenant,
                        schema,
                        unguarded,
                        unguarded)));
  }

  private void add(Place place, String change, String after, Table changed, Table built) {
    if (seen.add(changed)) {
      long number =
          1 + found.stream().filter(other -> other.key().startsWith(place.prefix())).count();
      found.add(
          new Mutant(
              place.prefix() + number,
              changed.type(),
              change,
              place.rule(),
              after,
              schema,
              Answers.renewed(schema.with(changed)),
              Answers.renewed(schema.with(built))));
    }
  }

  private static Table with(Table table, Policy rule, List<Policy> rules) {
    return table.withPolicies(replaced(table.policies(), rule, rules));
  }

  private static Table with(
      Table table, StateMachine machine, Transition transition, Transition changed) {
    StateMachine other =
        new StateMachine(
            machine.member(),
            machine.column(),
            machine.states(),
            machine.initial(),
            replaced(machine.transitions(), transition, List.of(changed)));
    return table.withRules(table.policies(), replaced(table.machines(), machine, List.of(other)));
  }

  private static <T> List<T> replaced(List<T> all, T one, List<T> others) {
    return all.stream()
        .flatMap(each -> each.equals(one) ? others.stream() : List.of(each).stream())
        .toList();
  }

  private Place place(Table table, String name, String rule) {
    return new Place("%s.%s.".formatted(name(table), name), rule);
  }

  /** Two tables may have the same name in different packages. */
  private String name(Table table) {
    long same =
        schema.tables().stream()
            .filter(other -> other.type().shortName().equals(table.type().shortName()))
            .count();
    return same == 1 ? table.type().shortName() : table.type().qualified();
  }

  /**
   * What is changed.
   *
   * @param prefix of keys: rules have names, transitions those of their methods
   */
  private record Place(String prefix, String rule) {}
}
