package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Links;
import java.util.List;
import java.util.Optional;

/**
 * What an explanation says of one rule.
 *
 * @param allows whether it allows if all parts are so, or denies unless one of them is
 * @param actions those that its parts are about
 * @param line the rule as the user wrote it
 */
record ExplainedRule(boolean allows, List<Action> actions, String line, List<Part> parts) {

  ExplainedRule {
    actions = List.copyOf(actions);
    parts = List.copyOf(parts);
  }

  /**
   * A condition of a rule.
   *
   * @param core what the row itself says of it; absent if other rows decide, or the row afterwards
   */
  record Part(String words, Optional<Core> core) {

    /** Returns a part that the row itself decides, unless it follows links. */
    static Part of(String words, Core core) {
      return new Part(words, Optional.of(core).filter(each -> !Links.in(each)));
    }

    /** Returns a part that something else decides. */
    static Part elsewhere(String words) {
      return new Part(words, Optional.empty());
    }
  }
}
