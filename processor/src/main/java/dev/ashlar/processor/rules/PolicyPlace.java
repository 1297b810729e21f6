package dev.ashlar.processor.rules;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.text.CoreText;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.analysis.Words;
import dev.ashlar.processor.diagnostics.Anchor;
import java.util.List;
import java.util.Locale;
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

  /** Returns the places of the policies of the table that are about rows. */
  static Stream<PolicyPlace> all(Subject subject, Table table) {
    return table.policies().stream()
        .filter(policy -> policy.member().isEmpty())
        .map(policy -> new PolicyPlace(subject, table, policy));
  }

  /** Returns what it is called at the beginning of a sentence. */
  String words() {
    String type = table.type().shortName();
    Part given = Part.givenName(table.type(), Part.Kind.POLICY, policy.name());
    if (subject.origins().anchors().containsKey(given)) {
      return "Policy \"%s\" of %s".formatted(policy.name(), type);
    }
    return table.policies().size() == 1
        ? "Policy of " + type
        : "The %s policy of %s".formatted(ordinal(), type);
  }

  /** Returns what it is called beside another policy of the table. */
  String shortWords() {
    String words = words();
    String rest = words.substring(0, words.length() - " of ".length() - type().length());
    return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
  }

  private String type() {
    return table.type().shortName();
  }

  private String ordinal() {
    return Words.ordinal(anchor().occurrence());
  }
}
