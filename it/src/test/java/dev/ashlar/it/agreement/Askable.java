package dev.ashlar.it.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * All there is to know of one decision.
 *
 * @param <C> the kind of case that this is
 */
interface Askable<C extends Askable<C>> {

  /** Returns what is asked for. */
  Question question();

  /** Returns the keys of the rows that are seen or written, as the reference says. */
  Set<UUID> expected();

  /** Returns the ways to make a case smaller, those that make it much smaller first. */
  List<Function<C, List<C>>> shrinks();

  /** Returns the case as JSON, with what the reference expects. */
  String json(String about);
}
