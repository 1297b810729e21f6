package dev.ashlar.it.agreement;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns plain values into records of a domain and back. */
final class JavaDomain {
  private final Class<?> subject;
  private final Class<?> caller;

  JavaDomain(Class<?> subject, Class<?> caller) {
    this.subject = subject;
    this.caller = caller;
  }

  Class<?> subject() {
    return subject;
  }

  Class<?> caller() {
    return caller;
  }

  /** Returns the row as a {@code Subject}. */
  Object subject(Map<String, Object> row) {
    Map<String, Object> members = new HashMap<>();
    for (RecordComponent component : subject.getRecordComponents()) {
      members.put(component.getName(), row.get(Entity.column(component.getName())));
    }
    return instance(subject, members);
  }

  /** Returns the columns of a record of the domain. */
  static Map<String, Object> columns(Object row) {
    Map<String, Object> columns = new HashMap<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      Object value = call(row, component.getName());
      columns.put(
          Entity.column(component.getName()),
          value instanceof Enum<?> constant ? constant.name() : value);
    }
    return columns;
  }

  /** Returns the caller as a {@code Caller}. */
  Object caller(Actor actor) {
    Map<String, Object> members = new HashMap<>(actor.claims());
    members.put("roles", actor.roles());
    return instance(caller, members);
  }

  /** Returns the key of a {@code Subject}. */
  UUID id(Object row) {
    return uuid(row, "id");
  }

  /** Whether a row is the tenant's, or everybody's. */
  boolean isOf(UUID tenant, Object row) {
    return Arrays.stream(subject.getRecordComponents())
            .noneMatch(component -> component.getName().equals("companyId"))
        || uuid(row, "companyId").equals(tenant);
  }

  private static UUID uuid(Object row, String member) {
    return (UUID) call(row, member);
  }

  private static Object call(Object row, String member) {
    try {
      return row.getClass().getMethod(member).invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object instance(Class<?> type, Map<String, Object> members) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments =
        Arrays.stream(components)
            .map(component -> argument(component, members.get(component.getName())))
            .toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getConstructor(types);
      return constructor.newInstance(arguments);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new AssertionError(type + " " + members, e);
    }
  }

  private static Object argument(RecordComponent component, Object value) {
    if (component.getType().isEnum() && value != null) {
      return constant(component.getType(), (String) value);
    }
    if (component.getGenericType() instanceof ParameterizedType set
        && set.getActualTypeArguments()[0] instanceof Class<?> element
        && element.isEnum()) {
      return ((Set<?>) value)
          .stream().map(name -> constant(element, (String) name)).collect(Collectors.toSet());
    }
    return value;
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
