package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says a core in Java. Whatever may be null is tested before it is used, so an atom over a null is
 * false here as it is not true in SQL.
 */
final class ConditionWriter implements Core.Visitor<Predicate> {

  private static final Set<Kind> BY_EQUALS = Set.of(Kind.STRING, Kind.UUID, Kind.DATE, Kind.ENUM);
  private static final int CHAIN = 3;

  private final Scope scope;
  private final ValueWriter values;

  ConditionWriter(Scope scope) {
    this.scope = scope;
    this.values = new ValueWriter(scope);
  }

  @Override
  public Predicate fixed(Core.Fixed core) {
    return core.holds() ? Predicate.TRUE : Predicate.FALSE;
  }

  @Override
  public Predicate all(Core.All core) {
    return Predicate.all(core.parts().stream().map(part -> part.accept(this)).toList());
  }

  @Override
  public Predicate any(Core.Any core) {
    return Predicate.any(core.parts().stream().map(part -> part.accept(this)).toList());
  }

  @Override
  public Predicate compare(Core.Compare core) {
    Operand left = core.left().accept(values);
    Operand right = core.right().accept(values);
    Kind kind = core.left().type().kind();
    List<Predicate> parts = new ArrayList<>(left.present());
    parts.addAll(right.present());
    parts.add(test(Comparisons.compare(kind, core.operator(), left, right)));
    return Predicate.all(parts);
  }

  @Override
  public Predicate nullTest(Core.Null core) {
    Operand operand = core.value().accept(values);
    return core.expected() ? Predicate.any(operand.absent()) : Predicate.all(operand.present());
  }

  @Override
  public Predicate member(Core.Member core) {
    Operand operand = core.value().accept(values);
    List<Value.Constant> set = core.set().stream().distinct().toList();
    Kind kind = core.value().type().kind();
    List<Predicate> parts = new ArrayList<>(operand.present());
    if (set.size() > CHAIN && BY_EQUALS.contains(kind)) {
      Snippet constants =
          Snippet.join(", ", set.stream().map(each -> each.accept(values).code()).toList());
      String not = core.expected() ? "" : "!";
      parts.add(
          test(
              not,
              ClassName.get(List.class),
              ".of(",
              constants,
              ").contains(",
              operand.code(),
              ")"));
      return Predicate.all(parts);
    }
    ComparisonOperator operator =
        core.expected() ? ComparisonOperator.EQUAL : ComparisonOperator.NOT_EQUAL;
    List<Predicate> each = new ArrayList<>();
    for (Value.Constant constant : set) {
      each.add(test(Comparisons.compare(kind, operator, operand, constant.accept(values))));
    }
    parts.add(core.expected() ? Predicate.any(each) : Predicate.all(each));
    return Predicate.all(parts);
  }

  @Override
  public Predicate claimMember(Core.ClaimMember core) {
    Operand set = scope.claimSet(core.claim());
    Operand element = core.value().accept(values);
    Predicate contained = contains(set, element, core);
    List<Predicate> parts = new ArrayList<>(set.present());
    if (core.expected() || element.nullable().isEmpty()) {
      parts.addAll(element.present());
      parts.add(contained);
      return Predicate.all(parts);
    }
    List<Predicate> there = new ArrayList<>(element.present());
    there.add(contained);
    parts.add(Predicate.any(List.of(test(set.code(), ".isEmpty()"), Predicate.all(there))));
    return Predicate.all(parts);
  }

  /** Sets of boxed numbers, decimals and wrapped values are searched by value, not by equals. */
  private Predicate contains(Operand set, Operand element, Core.ClaimMember core) {
    ExprType type = scope.elementType(core.claim());
    String elementClass = scope.element(core.claim()).name().qualified();
    boolean wrapped = scope.wrappedElements(core.claim());
    if (!wrapped && BY_EQUALS.contains(type.kind())) {
      String not = core.expected() ? "" : "!";
      return test(not, set.code(), ".contains(", element.code(), ")");
    }
    String inner = wrapped ? "each." + scope.component(core.claim()) : "each";
    Operand each = new Operand(Snippet.of(inner), List.of(), wrapped ? "" : elementClass);
    Snippet equal = Comparisons.compare(type.kind(), ComparisonOperator.EQUAL, each, element);
    String match = core.expected() ? ".anyMatch(each -> " : ".noneMatch(each -> ";
    return test(set.code(), ".stream()", match, equal, ")");
  }

  @Override
  public Predicate is(Core.Is core) {
    Operand operand = core.value().accept(values);
    List<Predicate> parts = new ArrayList<>(operand.present());
    parts.add(test(core.expected() ? "" : "!", operand.code()));
    return Predicate.all(parts);
  }

  @Override
  public Predicate startsWith(Core.StartsWith core) {
    Operand operand = core.value().accept(values);
    List<Predicate> parts = new ArrayList<>(operand.present());
    String not = core.expected() ? "" : "!";
    parts.add(test(not, operand.code(), ".startsWith(", Literals.string(core.prefix()), ")"));
    return Predicate.all(parts);
  }

  @Override
  public Predicate role(Core.Role core) {
    ActorShape actor = scope.actor();
    Operand roles = scope.claimSet(actor.roles().orElseThrow());
    ClassName type = JavaTypes.of(actor.roleEnum().orElseThrow());
    List<Predicate> each = new ArrayList<>();
    for (String role : core.roles()) {
      each.add(test(core.expected() ? "" : "!", roles.code(), ".contains(", type, ".", role, ")"));
    }
    return core.expected() ? Predicate.any(each) : Predicate.all(each);
  }

  @Override
  public Predicate authenticated(Core.Authenticated core) {
    List<Predicate> present =
        scope.actor().id().map(id -> scope.claim(id).present()).orElse(List.of(Predicate.FALSE));
    if (core.expected()) {
      return Predicate.all(present);
    }
    return scope
        .actor()
        .id()
        .map(id -> Predicate.any(scope.claim(id).absent()))
        .orElse(Predicate.TRUE);
  }

  @Override
  public Predicate noClaims(Core.NoClaims core) {
    Operand set = scope.claimSet(core.claim());
    List<Predicate> parts = new ArrayList<>(set.present());
    parts.add(test(set.code(), ".isEmpty()"));
    return Predicate.all(parts);
  }

  @Override
  public Predicate some(Core.Some core) {
    Snippet rows = scope.related(core.from(), core.link());
    if (core.body().equals(Core.TRUE)) {
      return core.link().many() ? test("!", rows, ".isEmpty()") : test(rows, ".isPresent()");
    }
    Scope inside = scope.inside(core.link(), core.variable());
    return core.link().many()
        ? asked(Snippet.of(rows, ".stream()"), "anyMatch", inside, core.variable(), core.body(), "")
        : asked(rows, "filter", inside, core.variable(), core.body(), ".isPresent()");
  }

  @Override
  public Predicate every(Core.Every core) {
    Snippet rows = scope.related(core.from(), core.link());
    if (core.body().equals(Core.FALSE)) {
      return test(rows, ".isEmpty()");
    }
    Scope inside = scope.inside(core.link(), core.variable());
    return asked(
        Snippet.of(rows, ".stream()"), "allMatch", inside, core.variable(), core.body(), "");
  }

  private static Predicate asked(
      Snippet rows, String method, Scope inside, String variable, Core body, String end) {
    String name = inside.variable(new RowRef.Element(variable));
    return new Predicate.Asked(rows, method, name, body.accept(new ConditionWriter(inside)), end);
  }

  private static Predicate test(Object... parts) {
    return new Predicate.Test(Snippet.of(parts));
  }
}
