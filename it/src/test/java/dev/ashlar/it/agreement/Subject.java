package dev.ashlar.it.agreement;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Something that decides for one actor under the rules of one variant, on stored rows. */
interface Subject {

  /** Returns the keys of the rows that the actor sees. */
  Set<UUID> read();

  /** Whether the row was added; nothing is kept. */
  boolean create(Map<String, Object> row);

  /** Whether the stored row with the key of {@code after} was changed; nothing is kept. */
  boolean update(Map<String, Object> after);

  /** Whether the row was removed; nothing is kept. */
  boolean delete(UUID id);

  /** Returns the keys of the rows that were seen or written, or that there was no answer. */
  default Outcome answer(Question question) {
    try {
      return new Outcome.Keys(
          switch (question.action()) {
            case READ -> read();
            case CREATE -> key(question, create(question.row()));
            case UPDATE -> key(question, update(question.row()));
            case DELETE -> key(question, delete(question.key()));
          });
    } catch (RuntimeException | AssertionError e) {
      return new Outcome.Broken(e);
    }
  }

  private static Set<UUID> key(Question question, boolean written) {
    return written ? Set.of(question.key()) : Set.of();
  }
}
