package dev.ashlar.it.agreement;

import dev.ashlar.runtime.Action;
import dev.ashlar.runtime.Explanation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks the generated policy class of one variant. */
final class GeneratedPolicy {
  private final Class<?> policy;
  private final JavaDomain domain;
  private final Instant now;
  private final Function<Class<?>, Object> linked;

  /**
   * Asks the class.
   *
   * @param linked makes what the class looks at other rows through
   */
  GeneratedPolicy(
      Class<?> policy, JavaDomain domain, Instant now, Function<Class<?>, Object> linked) {
    this.linked = linked;
    this.policy = policy;
    this.domain = domain;
    this.now = now;
  }

  boolean read(Actor actor, Map<String, Object> row) {
    return explained(Action.READ, actor, row, ask("canRead", actor, List.of(row)));
  }

  boolean create(Actor actor, Map<String, Object> row) {
    return explained(Action.CREATE, actor, row, ask("canCreate", actor, List.of(row)));
  }

  boolean delete(Actor actor, Map<String, Object> row) {
    return explained(Action.DELETE, actor, row, ask("canDelete", actor, List.of(row)));
  }

  /** Asks about the step; where the class looks at one row only, about both rows. */
  boolean update(Actor actor, Map<String, Object> before, Map<String, Object> after) {
    explained(Action.UPDATE, actor, before, ask("canUpdate", actor, List.of(before, before)));
    return ask("canUpdate", actor, List.of(before, after));
  }

  /** Returns the answer. The class must not explain another one, though it may leave it open. */
  private boolean explained(Action action, Actor actor, Map<String, Object> row, boolean answer) {
    for (Method method : policy.getMethods()) {
      if (method.getName().equals("explain")) {
        List<Object> arguments = new ArrayList<>(List.of(action, domain.caller(actor)));
        if (method.getParameterCount() == 4) {
          arguments.add(now);
        }
        arguments.add(domain.subject(row));
        Explanation explanation = (Explanation) call(method, arguments);
        if (!explanation.allowed().orElse(answer).equals(answer)) {
          throw new AssertionError("the answer was " + answer + ", and then: " + explanation);
        }
      }
    }
    return answer;
  }

  private boolean ask(String name, Actor actor, List<Map<String, Object>> rows) {
    Optional<Method> method =
        Arrays.stream(policy.getMethods()).filter(each -> each.getName().equals(name)).findFirst();
    if (method.isEmpty()) {
      return false;
    }
    long asked =
        Arrays.stream(method.get().getParameterTypes()).filter(domain.subject()::equals).count();
    return asked == rows.size()
        ? holds(method.get(), actor, rows)
        : rows.stream().allMatch(row -> holds(method.get(), actor, List.of(row)));
  }

  private boolean holds(Method method, Actor actor, List<Map<String, Object>> rows) {
    List<Object> arguments = new ArrayList<>(List.of(domain.caller(actor)));
    rows.forEach(row -> arguments.add(domain.subject(row)));
    Class<?>[] types = method.getParameterTypes();
    for (int i = arguments.size(); i < types.length; i++) {
      arguments.add(types[i] == Instant.class ? now : linked.apply(types[i]));
    }
    return (boolean) call(method, arguments);
  }

  private static Object call(Method method, List<Object> arguments) {
    try {
      return method.invoke(null, arguments.toArray());
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(method.toString(), e);
    }
  }
}
