package dev.ashlar.it.agreement;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a generated policy class about members.
 *
 * @param type the class
 */
record MemberPolicy(Class<?> type, JavaDomain domain, Actor actor) {

  /** Whether the actor may see the value; absent if the member follows its row. */
  Optional<Boolean> read(Vocabulary.Column column, Map<String, Object> row) {
    return method("canRead" + capital(column)).map(method -> (Boolean) call(method, List.of(row)));
  }

  /** Whether the question about a change is asked of one row. */
  boolean looksAtOneRow(Vocabulary.Column column) {
    return method("canUpdate" + capital(column)).filter(method -> rows(method) == 1).isPresent();
  }

  /** Whether the actor may change the value; absent if nobody may. */
  Optional<Boolean> change(
      Vocabulary.Column column, Map<String, Object> before, Map<String, Object> after) {
    return method("canUpdate" + capital(column))
        .map(
            method ->
                (Boolean)
                    call(method, rows(method) == 2 ? List.of(before, after) : List.of(before)));
  }

  /** Returns the row with what the actor does not see hidden; absent if nobody sees rows. */
  Optional<Object> masked(Map<String, Object> row) {
    return method("masked").map(method -> call(method, List.of(row)));
  }

  private long rows(Method method) {
    return Arrays.stream(method.getParameterTypes()).filter(domain.subject()::equals).count();
  }

  private static String capital(Vocabulary.Column column) {
    String name = column.member();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private Optional<Method> method(String name) {
    return Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(name)).findFirst();
  }

  private Object call(Method method, List<Map<String, Object>> rows) {
    List<Object> arguments = new ArrayList<>(List.of(domain.caller(actor)));
    rows.forEach(row -> arguments.add(domain.subject(row)));
    if (Arrays.asList(method.getParameterTypes()).contains(Instant.class)) {
      arguments.add(Stage.NOW);
    }
    try {
      return method.invoke(null, arguments.toArray());
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(method.toString(), e);
    }
  }
}
