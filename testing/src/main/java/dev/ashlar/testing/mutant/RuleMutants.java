package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the mistakes that authors of {@code @Policy} make, one at a time. */
record RuleMutants(Table table, ConditionMutants conditions, Constants constants) {

  /** Returns what can stand in the place of the rule: one rule, or one for each part of it. */
  Stream<Variant<List<Policy>>> of(Policy rule) {
    List<Variant<List<Policy>>> variants = new ArrayList<>();
    rule.actions().forEach(action -> variants.add(without(rule, action)));
    roles(rule).forEach(each -> variants.add(each.in(roles -> List.of(with(rule, roles)))));
    when(rule).forEach(each -> variants.add(each.in(List::of)));
    check(rule).forEach(each -> variants.add(each.in(List::of)));
    return variants.stream()
        .map(each -> each.in(rules -> rules.stream().map(this::undecided).toList()));
  }

  /** What is decided without a look at the row is left out of generated code, methods included. */
  private Policy undecided(Policy rule) {
    Optional<Condition> when = rule.when().map(each -> Always.undecided(table, each));
    return with(
        rule,
        rule.roles().isEmpty() && when.isEmpty() ? Optional.of(Always.holds(table)) : when,
        rule.check().map(each -> Always.undecided(table, each)));
  }

  /** A rule that never applies stays, because methods that no rule allows are not generated. */
  private Variant<List<Policy>> without(Policy rule, Action action) {
    List<Policy> rules = new ArrayList<>();
    List<Action> rest = rule.actions().stream().filter(each -> each != action).toList();
    if (!rest.isEmpty()) {
      rules.add(
          new Policy(
              rule.name(),
              rule.effect(),
              rest,
              rule.roles(),
              rule.when(),
              rule.check(),
              rule.member()));
    }
    rules.add(
        new Policy(
            rest.isEmpty() ? rule.name() : rule.name() + "_off",
            rule.effect(),
            List.of(action),
            rule.roles(),
            Optional.of(Always.fails(table)),
            rule.check().filter(check -> action == Action.CREATE || action == Action.UPDATE),
            rule.member()));
    return new Variant<>(rules, "no longer about " + action);
  }

  private Stream<Variant<List<String>>> roles(Policy rule) {
    Stream<Variant<List<String>>> emptied =
        rule.roles().isEmpty() ? Stream.empty() : Stream.of(new Variant<>(List.of(), "without by"));
    return Stream.concat(emptied, constants.roles(rule.roles()));
  }

  private Stream<Variant<Policy>> when(Policy rule) {
    Stream<Variant<Policy>> changed =
        rule.when().stream()
            .flatMap(conditions::of)
            .map(each -> each.in(when -> with(rule, Optional.of(when), rule.check())));
    Stream<Variant<Policy>> dropped =
        rule.when().stream()
            .map(
                when ->
                    new Variant<>(
                        with(rule, Optional.of(Always.holds(table)), rule.check()),
                        "without when"));
    return Stream.concat(dropped, changed);
  }

  private Stream<Variant<Policy>> check(Policy rule) {
    if (rule.check().isEmpty()) {
      return Stream.empty();
    }
    Condition check = rule.check().get();
    List<Variant<Policy>> variants = new ArrayList<>();
    variants.add(
        new Variant<>(with(rule, rule.when(), Optional.of(Always.holds(table))), "without check"));
    if (rule.when().isPresent() && !namesOld(check)) {
      variants.add(new Variant<>(with(rule, rule.check(), rule.when()), "when and check confused"));
    }
    conditions
        .of(check)
        .map(each -> each.in(other -> with(rule, rule.when(), Optional.of(other))))
        .forEach(variants::add);
    return variants.stream();
  }

  private boolean namesOld(Condition condition) {
    return conditions.words().of(condition).contains("old.");
  }

  private static Policy with(Policy rule, List<String> roles) {
    return new Policy(
        rule.name(),
        rule.effect(),
        rule.actions(),
        roles,
        rule.when(),
        rule.check(),
        rule.member());
  }

  private static Policy with(Policy rule, Optional<Condition> when, Optional<Condition> check) {
    return new Policy(
        rule.name(), rule.effect(), rule.actions(), rule.roles(), when, check, rule.member());
  }
}
