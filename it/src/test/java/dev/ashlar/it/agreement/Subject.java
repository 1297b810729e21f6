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
}
