package dev.ashlar.testing.example;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes rows and actors of the application's own types; what an example leaves open is plain. */
public final class Instances {
  private final Schema schema;
  private final ClassLoader loader;

  /**
   * @param loader of the application's types
   */
  public Instances(Schema schema, ClassLoader loader) {
    this.schema = schema;
    this.loader = loader;
  }

  /**
   * Returns the row with the values, by column.
   *
   * @throws NotMade if its type refuses them
   */
  Made row(Table table, Map<String, Optional<Value.Constant>> values) {
    return loaded(() -> built(load(table.type()), table.members(), new Cells(table, values)));
  }

  /**
   * Returns the actor of the world; absent if the module has none.
   *
   * @throws NotMade if its type refuses what the world says of it
   */
  Optional<Made> actor(World world) {
    return schema.actor().map(shape -> loaded(() -> actor(shape, world)));
  }

  /** Classes that cannot be loaded, or fail when they are, are the application's own affair. */
  private static Made loaded(Supplier<Made> made) {
    try {
      return made.get();
    } catch (LinkageError failure) {
      throw new NotMade("its classes do not load: " + failure);
    }
  }

  private Made actor(ActorShape shape, World world) {
    Construction construction =
        Construction.of(
            load(shape.type()), shape.claims().stream().map(ActorShape.Claim::type).toList());
    List<Made> arguments = new ArrayList<>();
    for (int index = 0; index < shape.claims().size(); index++) {
      arguments.add(claim(shape, shape.claims().get(index), construction.type(index), world));
    }
    return construction.of(arguments);
  }

  private Made claim(ActorShape shape, ActorShape.Claim claim, Class<?> type, World world) {
    String name = claim.name();
    if (shape.roles().filter(name::equals).isPresent()) {
      return roles(load(shape.roleEnum().orElseThrow()), world.witness().roles());
    }
    if (claim.set()) {
      return elements(claim, world);
    }
    Optional<Value.Constant> known = world.witness().claims().getOrDefault(name, Optional.empty());
    if (known.isEmpty() && claim.nullable()) {
      return new Made(null, "null");
    }
    boolean tenant = shape.tenant().filter(name::equals).isPresent();
    return scalar(claim, type, plain -> Cells.value(plain, known, tenant));
  }

  private static Made scalar(ActorShape.Claim claim, Class<?> type, Plain plain) {
    if (claim.component().isEmpty()) {
      return plain.of(type);
    }
    Construction wrapper = Construction.of(type, List.of(claim.type()));
    return wrapper.of(List.of(plain.of(wrapper.type(0))));
  }

  private static Made roles(Class<?> type, List<String> names) {
    return set(
        Stream.of(type.getEnumConstants())
            .filter(constant -> names.contains(((Enum<?>) constant).name()))
            .map(constant -> new Made(constant, JavaExpression.of(constant)))
            .toList());
  }

  private Made elements(ActorShape.Claim claim, World world) {
    if (claim.type().arguments().isEmpty()) {
      return set(List.of());
    }
    Class<?> type = load(claim.type().arguments().get(0).name());
    return set(
        world.witness().sets().getOrDefault(claim.name(), List.of()).stream()
            .map(each -> scalar(claim, type, plain -> Cells.known(plain, each)))
            .toList());
  }

  private static Made set(List<Made> elements) {
    Set<Object> values = new LinkedHashSet<>();
    elements.forEach(each -> values.add(each.required()));
    return new Made(
        Collections.unmodifiableSet(values),
        elements.stream().map(Made::java).collect(Collectors.joining(", ", "Set.of(", ")")));
  }

  private static Made built(Class<?> type, List<Member> members, Cells cells) {
    List<TypeRef> types = members.stream().map(Member::type).toList();
    Construction construction = Construction.of(type, types);
    List<Made> arguments = new ArrayList<>();
    for (int index = 0; index < members.size(); index++) {
      arguments.add(value(members.get(index), construction.type(index), cells));
    }
    return construction.of(arguments);
  }

  private static Made value(Member member, Class<?> type, Cells cells) {
    if (member.nullable() && columns(member).allMatch(cells::isNull)) {
      return new Made(null, "null");
    }
    if (member.shape() instanceof MemberShape.Stored stored) {
      return cells.value(stored.column(), type);
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
    String name = type.packageName().isEmpty() ? binary : type.packageName() + "." + binary;
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException missing) {
      throw new NotMade("there is no class " + name);
    }
  }

  /** What a value is, once the type that it is wrapped in is known. */
  private interface Plain {
    Made of(Class<?> type);
  }
}
