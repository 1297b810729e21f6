package dev.ashlar.it.agreement;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.StaleRow;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Calls the generated DAO of one variant; a method that was not generated refuses. */
final class GeneratedDao {
  private static final int ALL = 1_000;

  private final Object dao;
  private final JavaDomain domain;

  GeneratedDao(Class<?> type, Session<?> session, JavaDomain domain) {
    this.domain = domain;
    try {
      this.dao = type.getConstructor(Session.class).newInstance(session);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }

  /** Returns all rows that the actor sees. */
  Collection<?> list() {
    return method("list", 1).map(list -> (Collection<?>) call(list, ALL)).orElse(List.of());
  }

  long count() {
    return method("count", 0).map(count -> ((Number) call(count)).longValue()).orElse(0L);
  }

  boolean exists(UUID id) {
    return method("exists", 1).map(exists -> (boolean) call(exists, id)).orElse(false);
  }

  boolean find(UUID id) {
    return method("find", 1).map(find -> ((Optional<?>) call(find, id)).isPresent()).orElse(false);
  }

  boolean insert(Map<String, Object> row) {
    return method("insert", 1).map(insert -> done(insert, domain.subject(row))).orElse(false);
  }

  boolean update(Map<String, Object> after) {
    return method("update", 1).map(update -> done(update, domain.subject(after))).orElse(false);
  }

  boolean delete(UUID id) {
    return method("delete", 1).map(delete -> done(delete, id)).orElse(false);
  }

  private Optional<Method> method(String name, int parameters) {
    return Arrays.stream(dao.getClass().getMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == parameters)
        .findFirst();
  }

  private boolean done(Method method, Object argument) {
    try {
      call(method, argument);
      return true;
    } catch (AccessDenied | RowNotFound | StaleRow refused) {
      return false;
    }
  }

  private Object call(Method method, Object... arguments) {
    try {
      return method.invoke(dao, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(method.toString(), e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }
}
