package dev.ashlar.testing.trial;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.SortedSet;
import java.util.TreeSet;

/** What classes of the application use of a generated class: what is public in it. */
final class Signatures {

  private Signatures() {}

  /**
   * Returns what code that was compiled against one class does not find in another, sorted: without
   * it tests would fail, whatever the rules say.
   */
  static SortedSet<String> missing(Class<?> expected, Class<?> found) {
    SortedSet<String> missing = of(expected);
    missing.removeAll(of(found));
    return missing;
  }

  private static SortedSet<String> of(Class<?> type) {
    SortedSet<String> signatures = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      add(
          method.getModifiers(),
          method.getName(),
          MethodType.methodType(method.getReturnType(), method.getParameterTypes()).toString(),
          signatures);
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      add(
          constructor.getModifiers(),
          "new",
          MethodType.methodType(void.class, constructor.getParameterTypes()).toString(),
          signatures);
    }
    for (Field field : type.getDeclaredFields()) {
      add(field.getModifiers(), field.getName(), " " + field.getType().getName(), signatures);
    }
    for (Class<?> nested : type.getDeclaredClasses()) {
      of(nested).forEach(each -> signatures.add(nested.getSimpleName() + "." + each));
    }
    return signatures;
  }

  private static void add(int modifiers, String name, String type, SortedSet<String> signatures) {
    if (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) {
      signatures.add((Modifier.isStatic(modifiers) ? "static " : "") + name + type);
    }
  }
}
