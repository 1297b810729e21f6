package dev.ashlar.it.agreement;

import dev.ashlar.runtime.Session;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The generated DAO on one engine; on PostgreSQL over a table whose row security allows everything
 * in the tenant, so that the DAO's own conditions decide.
 */
record DaoSubject<A>(
    UUID tenant,
    JavaDomain domain,
    Function<Session<A>, GeneratedDao> daos,
    Supplier<Session<A>> sessions)
    implements Subject {

  /** Carries an answer out of a transaction that is undone. */
  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean answer;

    Undo(boolean answer) {
      super("undone", null, false, false);
      this.answer = answer;
    }
  }

  @Override
  public Set<UUID> read() {
    GeneratedDao dao = daos.apply(sessions.get());
    Set<UUID> listed = keys(dao.list());
    Set<UUID> found = new HashSet<>();
    for (int i = 0; i < Sample.ROWS_PER_TENANT; i++) {
      UUID key = RandomSubjects.key(i);
      boolean there = i % 2 == 0 ? dao.find(key) : dao.exists(key);
      if (there) {
        found.add(key);
      }
    }
    if (!found.equals(listed) || dao.count() != listed.size()) {
      throw new AssertionError("list, find, exists and count differ: " + listed + " " + found);
    }
    return listed;
  }

  private Set<UUID> keys(Collection<?> rows) {
    Set<UUID> keys = new HashSet<>();
    for (Object row : rows) {
      if (!domain.isOf(tenant, row) || !keys.add(domain.id(row))) {
        throw new AssertionError("a row of another tenant, or one row twice: " + row);
      }
    }
    return keys;
  }

  @Override
  public boolean create(Map<String, Object> row) {
    return undone(dao -> dao.insert(row));
  }

  @Override
  public boolean update(Map<String, Object> after) {
    return undone(dao -> dao.update(after));
  }

  @Override
  public boolean delete(UUID id) {
    return undone(dao -> dao.delete(id));
  }

  private boolean undone(Predicate<GeneratedDao> work) {
    try {
      sessions
          .get()
          .run(
              session -> {
                throw new Undo(work.test(daos.apply(session)));
              });
      throw new AssertionError("not undone");
    } catch (Undo undo) {
      return undo.answer;
    }
  }
}
