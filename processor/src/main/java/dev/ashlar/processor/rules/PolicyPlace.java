package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.text.CoreText;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.analysis.Words;
import dev.ashlar.processor.diagnostics.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a policy of a table is written, and what messages call it. */
record PolicyPlace(Subject subject, Table table, Policy policy) {

  /** Returns the place of the annotation. */
  Anchor anchor() {
    return subject.at(table, Part.Kind.POLICY, policy.name());
  }

  /** Returns the place of one of its values. */
  Anchor at(String attribute) {
    return anchor().at(attribute);
  }

  /** Returns the place of the first of the conditions that it has; of the annotation if of none. */
  Anchor atFirst(String... attributes) {
    return Stream.of(attributes)
        .filter(attribute -> condition(attribute).isPresent())
        .findFirst()
        .map(this::at)
        .orElseGet(this::anchor);
  }

  private Optional<Condition> condition(String attribute) {
    return attribute.equals("when") ? policy.when() : policy.check();
  }

  /** Returns when it lets rows be read; absent if it does not, or lets all of them. */
  Optional<Core> letsRead() {
    return policy.effect() == Policy.Effect.ALLOW && policy.decides(Action.READ)
        ? policy.when().map(CertainTruth::holds)
        : Optional.empty();
  }

  /** Returns the rows and actors that it decides about. */
  Universe universe() {
    return Universe.of(subject.schema(), table);
  }

  /**
   * Returns a writer of what is found out about it.
   *
   * @param twoRows whether the old and the new row have to be told apart
   */
  CoreText text(boolean twoRows) {
    return new CoreText(subject.schema(), table, twoRows);
  }

  /** Returns the places of all policies of all tables that are about rows. */
  static List<PolicyPlace> all(Subject subject) {
    return subject.declared().stream().flatMap(table -> all(subject, table)).toList();
  }

  /** Returns the places of all policies of all tables, also of those about values of members. */
  static List<PolicyPlace> everywhere(Subject subject) {
    return RuleGroup.all(subject).stream().flatMap(group -> group.places().stream()).toList();
  }

  /** Returns the places of the policies of the table that are about rows. */
  static Stream<PolicyPlace> all(Subject subject, Table table) {
    return table.policies().stream()
        .filter(policy -> policy.member().isEmpty())
        .map(policy -> new PolicyPlace(subject, table, policy));
  }

  /** Returns what it is called at the beginning of a sentence. */
  String words() {
    return titled() + " of " + owner();
  }

  /** Returns what it is called beside another policy of the table, or of the member. */
  String shortWords() {
    String title = titled();
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  private String titled() {
    Part given = Part.givenName(table.type(), Part.Kind.POLICY, policy.name());
    if (subject.origins().anchors().containsKey(given)) {
      return "Policy \"%s\"".formatted(policy.name());
    }
    boolean only =
        table.policies().stream().filter(each -> each.member().equals(policy.member())).count()
            == 1;
    return only ? "Policy" : "The %s policy".formatted(Words.ordinal(anchor().occurrence()));
  }

  private String owner() {
    String type = table.type().shortName();
    return policy.member().map(member -> type + "." + member).orElse(type);
  }
}
