package dev.ashlar.testing.example;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.Value;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rows and actors of the application's own types; what an example leaves open is plain. */
public final class Instances {
  private static final String TENANT = "00000000-0000-0000-0000-0000000000aa";

  private final Schema schema;
  private final ClassLoader loader;

  /**
   * @param loader of the application's types
   */
  public Instances(Schema schema, ClassLoader loader) {
    this.schema = schema;
    this.loader = loader;
  }

  /** Returns the row with the values, by column. */
  public Object row(Table table, Map<String, Optional<Value.Constant>> values) {
    return built(load(table.type()), table.members(), new Cells(table, values));
  }

  /** Returns the actor of the world. */
  public Object actor(World world) {
    ActorShape shape =
        schema.actor().orElseThrow(() -> new IllegalArgumentException("The module has no @Actor."));
    Constructor<?> constructor = constructor(load(shape.type()), shape.claims().size());
    List<@Nullable Object> arguments = new ArrayList<>();
    for (int index = 0; index < shape.claims().size(); index++) {
      Class<?> type = constructor.getParameterTypes()[index];
      arguments.add(claim(shape, shape.claims().get(index), type, world));
    }
    return made(constructor, arguments);
  }

  private @Nullable Object claim(
      ActorShape shape, ActorShape.Claim claim, Class<?> type, World world) {
    String name = claim.name();
    if (shape.roles().filter(name::equals).isPresent()) {
      return roles(load(shape.roleEnum().orElseThrow()), world.witness().roles());
    }
    if (claim.set()) {
      return elements(claim, world);
    }
    Optional<Value.Constant> known = world.witness().claims().getOrDefault(name, Optional.empty());
    if (known.isEmpty() && claim.nullable()) {
      return null;
    }
    boolean tenant = shape.tenant().filter(name::equals).isPresent();
    String text = known.map(Value.Constant::text).orElse("");
    return scalar(claim, type, text.isEmpty() && tenant ? tenant(plain(claim, type)) : text);
  }

  private static Class<?> plain(ActorShape.Claim claim, Class<?> type) {
    return claim.component().isPresent() ? constructor(type, 1).getParameterTypes()[0] : type;
  }

  private static @Nullable Object scalar(ActorShape.Claim claim, Class<?> type, String text) {
    Object value = PlainValue.of(plain(claim, type), text);
    if (claim.component().isEmpty()) {
      return value;
    }
    List<@Nullable Object> components = new ArrayList<>();
    components.add(value);
    return made(constructor(type, 1), components);
  }

  private static Set<Object> roles(Class<?> type, List<String> names) {
    Set<Object> roles = new LinkedHashSet<>();
    for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
      if (names.contains(((Enum<?>) constant).name())) {
        roles.add(constant);
      }
    }
    return Collections.unmodifiableSet(roles);
  }

  private Set<Object> elements(ActorShape.Claim claim, World world) {
    Set<Object> elements = new LinkedHashSet<>();
    for (Value.Constant each : world.witness().sets().getOrDefault(claim.name(), List.of())) {
      Class<?> type = load(claim.type().arguments().get(0).name());
      Optional.ofNullable(scalar(claim, type, each.text())).ifPresent(elements::add);
    }
    return Collections.unmodifiableSet(elements);
  }

  /** Numbers are not UUIDs: the tenant of all rows is the same plain value. */
  private static String tenant(Class<?> type) {
    return type == UUID.class ? TENANT : "";
  }

  private Object built(Class<?> type, List<Member> members, Cells cells) {
    Constructor<?> constructor = constructor(type, members.size());
    List<@Nullable Object> arguments = new ArrayList<>();
    for (int index = 0; index < members.size(); index++) {
      arguments.add(value(members.get(index), constructor.getParameterTypes()[index], cells));
    }
    return made(constructor, arguments);
  }

  private @Nullable Object value(Member member, Class<?> type, Cells cells) {
    if (member.nullable() && columns(member).allMatch(cells::isNull)) {
      return null;
    }
    if (member.shape() instanceof MemberShape.Stored stored) {
      return PlainValue.of(type, cells.text(stored.column(), type));
    }
    if (member.shape() instanceof MemberShape.Wrapped wrapped) {
      return built(type, List.of(wrapped.component()), cells);
    }
    return built(type, ((MemberShape.Embedded) member.shape()).members(), cells);
  }

  private static Stream<String> columns(Member member) {
    if (member.shape() instanceof MemberShape.Stored stored) {
      return Stream.of(stored.column());
    }
    return member.shape() instanceof MemberShape.Wrapped wrapped
        ? columns(wrapped.component())
        : ((MemberShape.Embedded) member.shape()).members().stream().flatMap(Instances::columns);
  }

  private Class<?> load(TypeName type) {
    String binary = type.simpleName().replace('.', '$');
    try {
      return Class.forName(
          type.packageName().isEmpty() ? binary : type.packageName() + "." + binary, true, loader);
    } catch (ClassNotFoundException missing) {
      throw new IllegalArgumentException(missing);
    }
  }

  private static Constructor<?> constructor(Class<?> type, int parameters) {
    Constructor<?> found =
        Stream.of(type.getDeclaredConstructors())
            .filter(each -> each.getParameterCount() == parameters)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s has no constructor of all members".formatted(type.getName())));
    found.setAccessible(true);
    return found;
  }

  private static Object made(Constructor<?> constructor, List<@Nullable Object> arguments) {
    try {
      return constructor.newInstance(arguments.toArray());
    } catch (ReflectiveOperationException refused) {
      throw new IllegalArgumentException(
          "%s refuses a plain row".formatted(constructor.getDeclaringClass().getName()), refused);
    }
  }

  /** What is known of a row. */
  private record Cells(Table table, Map<String, Optional<Value.Constant>> values) {
    boolean isNull(String column) {
      return values.getOrDefault(column, Optional.empty()).isEmpty();
    }

    /** Returns the text of the value; empty for any. */
    String text(String name, Class<?> type) {
      Optional<String> known =
          values.getOrDefault(name, Optional.empty()).map(Value.Constant::text);
      boolean tenant = table.tenantColumn().map(Column::name).filter(name::equals).isPresent();
      return known.orElseGet(
          () ->
              tenant
                  ? tenant(type)
                  : table.findMachine(name).map(machine -> machine.initial()).orElse(""));
    }
  }
}
