package dev.ashlar.it.agreement;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a generated DAO shows of single values, and whether it sets them.
 *
 * @param type the generated class
 */
record MemberSubject<A>(Class<?> type, JavaDomain domain, Session<A> session) {

  /** Ends a transaction that must not be kept. */
  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undo() {
      super("undone", null, false, false);
    }
  }

  /** Returns the rows that the actor sees, by key; nothing if there is no such method. */
  Map<UUID, Object> rows() {
    Map<UUID, Object> rows = new HashMap<>();
    method("list")
        .map(list -> (Collection<?>) call(list, session, 1_000))
        .ifPresent(all -> all.forEach(row -> rows.put(domain.id(row), row)));
    return rows;
  }

  /** Returns the row as it is found by its key. */
  Object find(UUID id) {
    Method find = method("find").orElseThrow();
    return ((Optional<?>) call(find, session, id)).orElseThrow();
  }

  /** Whether there is a method that sets the member. */
  boolean sets(Vocabulary.Column column) {
    return method(setter(column)).isPresent();
  }

  /** Whether the value of the stored row became that of {@code after}; nothing is kept. */
  boolean set(MemberRules member, Map<String, Object> after) {
    Method set = method(setter(member.column())).orElseThrow();
    Object value = member.value(domain.subject(after), domain).orElse(null);
    boolean[] done = new boolean[1];
    try {
      session.run(
          inside -> {
            call(set, inside, after.get("id"), after.get("version"), value);
            done[0] = true;
            throw new Undo();
          });
    } catch (Undo undo) {
      return done[0];
    } catch (AccessDenied | RowNotFound refused) {
      return false;
    }
    throw new AssertionError("not undone");
  }

  private static String setter(Vocabulary.Column column) {
    String name = column.member();
    return "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private Optional<Method> method(String name) {
    return Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(name)).findFirst();
  }

  private Object call(Method method, Session<?> in, Object... arguments) {
    try {
      return method.invoke(type.getConstructor(Session.class).newInstance(in), arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(method.toString(), e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method.toString(), e);
    }
  }
}
