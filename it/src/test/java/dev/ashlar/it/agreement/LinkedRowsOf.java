package dev.ashlar.it.agreement;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What generated policies look at beside the row itself: the rows of a world. */
record LinkedRowsOf(LinkedStage stage, LinkedVariant variant, LinkedWorld world)
    implements InvocationHandler {

  /** Returns this as the generated interface. */
  Object as(Class<?> type) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    Object from = arguments[0];
    Entity entity =
        world.model().entities().stream()
            .filter(each -> variant.source().type(each).equals(from.getClass().getSimpleName()))
            .findFirst()
            .orElseThrow();
    Map<String, Object> row = JavaDomain.columns(from);
    row.put(Entity.TABLE, entity.type());
    Entity target = world.model().lead(entity, method.getName()).target();
    JavaDomain records = stage.records(variant, target);
    List<Object> found = world.many(row, method.getName()).stream().map(records::subject).toList();
    return method.getReturnType() == Optional.class ? found.stream().findFirst() : found;
  }
}
