package dev.ashlar.it.agreement;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns plain values into records of {@link Domain} and back. */
final class JavaDomain {
  private final Class<?> subject;
  private final Class<?> caller;
  private final Class<?> state;
  private final Class<?> role;
  private final Map<String, String> columns;

  JavaDomain(CompiledJava compiled, Vocabulary vocabulary) {
    subject = compiled.load(Domain.PACKAGE + ".Subject");
    caller = compiled.load(Domain.PACKAGE + ".Caller");
    state = compiled.load(Domain.PACKAGE + ".State");
    role = compiled.load(Domain.PACKAGE + ".Role");
    columns = new HashMap<>(Map.of("id", "id", "companyId", "company_id", "version", "version"));
    vocabulary.members().forEach((column, member) -> columns.put(member, column));
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
    columns.forEach((member, column) -> members.put(member, row.get(column)));
    return instance(subject, members);
  }

  /** Returns the caller as a {@code Caller}. */
  Object caller(Actor actor) {
    Map<String, Object> members = new HashMap<>(actor.claims());
    members.put(
        "roles",
        actor.roles().stream().map(name -> constant(role, name)).collect(Collectors.toSet()));
    return instance(caller, members);
  }

  /** Returns the key of a {@code Subject}. */
  UUID id(Object row) {
    return uuid(row, "id");
  }

  /** Returns the tenant of a {@code Subject}. */
  UUID tenant(Object row) {
    return uuid(row, "companyId");
  }

  private UUID uuid(Object row, String member) {
    try {
      return (UUID) subject.getMethod(member).invoke(row);
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

  private Object argument(RecordComponent component, Object value) {
    if (component.getType() == state && value != null) {
      return constant(state, (String) value);
    }
    if (component.getName().equals("states")) {
      return new HashSet<>(
          ((Set<?>) value).stream().map(name -> constant(state, (String) name)).toList());
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
