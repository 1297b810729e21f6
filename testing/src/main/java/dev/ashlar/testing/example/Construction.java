package dev.ashlar.testing.example;

import dev.ashlar.ir.TypeRef;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The constructor of all members of a type: that which generated code calls.
 *
 * @param constructor of all members in order
 */
record Construction(Constructor<?> constructor) {

  /**
   * Returns the construction of a type: of a record by its components, of a class by its members.
   *
   * @param members the types of the members as declared, in order
   * @throws NotMade if it has none, or more than one that could be meant
   */
  static Construction of(Class<?> type, List<TypeRef> members) {
    List<Constructor<?>> found =
        Stream.<Constructor<?>>of(type.getDeclaredConstructors())
            .filter(each -> each.getParameterCount() == members.size())
            .toList();
    if (found.size() > 1) {
      found = found.stream().filter(each -> isOf(each, type, members)).toList();
    }
    if (found.size() != 1) {
      throw new NotMade(
          "%s has %s constructor of its %s members"
              .formatted(type.getName(), found.isEmpty() ? "no" : "more than one", members.size()));
    }
    try {
      found.get(0).setAccessible(true);
    } catch (RuntimeException refused) {
      throw new NotMade("%s is not open: %s".formatted(type.getName(), refused));
    }
    return new Construction(found.get(0));
  }

  private static boolean isOf(Constructor<?> constructor, Class<?> type, List<TypeRef> members) {
    Class<?>[] parameters = constructor.getParameterTypes();
    if (type.isRecord()) {
      RecordComponent[] components = type.getRecordComponents();
      return components.length == parameters.length
          && IntStream.range(0, parameters.length)
              .allMatch(index -> components[index].getType() == parameters[index]);
    }
    return IntStream.range(0, parameters.length)
        .allMatch(
            index ->
                members.get(index).name().qualified().equals(parameters[index].getCanonicalName()));
  }

  /** Returns the type of a member. */
  Class<?> type(int index) {
    return constructor.getParameterTypes()[index];
  }

  /**
   * Calls it.
   *
   * @throws NotMade if it throws, with what it throws
   */
  Made of(List<Made> arguments) {
    String java =
        "new %s(%s)"
            .formatted(
                constructor.getDeclaringClass().getSimpleName(),
                arguments.stream().map(Made::java).collect(Collectors.joining(", ")));
    for (int index = 0; index < arguments.size(); index++) {
      if (arguments.get(index).value() == null && type(index).isPrimitive()) {
        throw new NotMade("%s takes no null".formatted(java));
      }
    }
    try {
      return new Made(constructor.newInstance(arguments.stream().map(Made::value).toArray()), java);
    } catch (InvocationTargetException refused) {
      throw new NotMade("%s throws %s".formatted(java, said(refused.getTargetException())));
    } catch (ReflectiveOperationException | IllegalArgumentException refused) {
      throw new NotMade("%s is not possible: %s".formatted(java, said(refused)));
    }
  }

  /** Returns the first line: messages of assertions have many. */
  private static String said(Throwable refused) {
    return Objects.toString(refused).lines().findFirst().orElse("an exception");
  }
}
