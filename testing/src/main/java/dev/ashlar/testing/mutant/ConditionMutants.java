package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Condition.Quantifier;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the mistakes that authors of conditions make, one at a time. */
record ConditionMutants(Words words, Constants constants)
    implements Condition.Visitor<Stream<Variant<Condition>>> {

  /** Returns the conditions that differ from this one in one place, from left to right. */
  Stream<Variant<Condition>> of(Condition condition) {
    return condition.accept(this);
  }

  @Override
  public Stream<Variant<Condition>> truth(Condition.Truth condition) {
    return Stream.empty();
  }

  @Override
  public Stream<Variant<Condition>> comparison(Condition.Comparison condition) {
    Stream<Variant<Condition>> operators =
        operators(condition.operator())
            .map(
                other ->
                    new Variant<>(
                        new Condition.Comparison(other, condition.left(), condition.right()),
                        "%s instead of %s".formatted(sign(other), sign(condition.operator()))));
    Stream<Variant<Condition>> right =
        constants
            .another(condition.right())
            .map(
                each ->
                    each.in(
                        value ->
                            new Condition.Comparison(
                                condition.operator(), condition.left(), value)));
    return Stream.of(operators, right, old(condition)).flatMap(Function.identity());
  }

  private static Stream<ComparisonOperator> operators(ComparisonOperator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL -> Stream.of(operator.opposite());
      case LESS -> Stream.of(ComparisonOperator.LESS_OR_EQUAL, operator.opposite());
      case LESS_OR_EQUAL -> Stream.of(ComparisonOperator.LESS, operator.opposite());
      case GREATER -> Stream.of(ComparisonOperator.GREATER_OR_EQUAL, operator.opposite());
      case GREATER_OR_EQUAL -> Stream.of(ComparisonOperator.GREATER, operator.opposite());
    };
  }

  private static String sign(ComparisonOperator operator) {
    return switch (operator) {
      case EQUAL -> "==";
      case NOT_EQUAL -> "!=";
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
    };
  }

  @Override
  public Stream<Variant<Condition>> membership(Condition.Membership condition) {
    List<Value.Constant> set = condition.set();
    Stream<Variant<Condition>> fewer =
        set.size() < 2
            ? Stream.empty()
            : set.stream()
                .map(
                    each ->
                        new Variant<>(
                            new Condition.Membership(condition.value(), without(set, each)),
                            "without " + each.text()));
    return Stream.of(Stream.of(negated(condition)), fewer, old(condition))
        .flatMap(Function.identity());
  }

  @Override
  public Stream<Variant<Condition>> claimMembership(Condition.ClaimMembership condition) {
    return Stream.concat(Stream.of(negated(condition)), old(condition));
  }

  @Override
  public Stream<Variant<Condition>> nullTest(Condition.NullTest condition) {
    return Stream.concat(Stream.of(negated(condition)), old(condition));
  }

  @Override
  public Stream<Variant<Condition>> flag(Condition.Flag condition) {
    return Stream.concat(Stream.of(negated(condition)), old(condition));
  }

  @Override
  public Stream<Variant<Condition>> prefix(Condition.Prefix condition) {
    return Stream.concat(Stream.of(negated(condition)), old(condition));
  }

  @Override
  public Stream<Variant<Condition>> hasRole(Condition.HasRole condition) {
    return Stream.concat(
        Stream.of(negated(condition)),
        constants.roles(condition.roles()).map(each -> each.in(Condition.HasRole::new)));
  }

  @Override
  public Stream<Variant<Condition>> authenticated(Condition.Authenticated condition) {
    return Stream.of(negated(condition));
  }

  @Override
  public Stream<Variant<Condition>> quantified(Condition.Quantified condition) {
    boolean isEmpty =
        condition.quantifier() == Quantifier.NONE
            && condition.body().equals(new Condition.Truth(true));
    Stream<Variant<Condition>> others =
        Stream.of(Quantifier.values())
            .filter(other -> other != condition.quantifier())
            .filter(other -> !isEmpty || other == Quantifier.SOME)
            .map(
                other ->
                    new Variant<>(
                        quantified(condition, other, condition.body()),
                        "%s instead of %s".formatted(name(other), name(condition.quantifier()))));
    Stream<Variant<Condition>> bodies =
        of(condition.body())
            .map(each -> each.in(body -> quantified(condition, condition.quantifier(), body)));
    return Stream.of(others, bodies, old(condition)).flatMap(Function.identity());
  }

  private static Condition quantified(
      Condition.Quantified condition, Quantifier quantifier, Condition body) {
    return new Condition.Quantified(
        quantifier, condition.from(), condition.link(), condition.variable(), body);
  }

  private static String name(Quantifier quantifier) {
    return quantifier.name().toLowerCase(Locale.ROOT);
  }

  /** What the other table's rules say about the other action is put in its place later. */
  @Override
  public Stream<Variant<Condition>> permitted(Condition.Permitted condition) {
    if (condition.action() == Action.READ) {
      return Stream.empty();
    }
    return Stream.of(
        new Variant<>(
            new Condition.Permitted(
                Action.READ, condition.row(), condition.variable(), condition.meaning()),
            "READ instead of " + condition.action()));
  }

  @Override
  public Stream<Variant<Condition>> not(Condition.Not condition) {
    return Stream.concat(
        Stream.of(new Variant<>(condition.operand(), "without the negation")),
        of(condition.operand()).map(each -> each.in(Condition.Not::new)));
  }

  @Override
  public Stream<Variant<Condition>> and(Condition.And condition) {
    Condition other = new Condition.Or(condition.operands());
    return Stream.concat(
        Stream.of(new Variant<>(other, "|| instead of &&")),
        operands(condition.operands(), Condition.And::new));
  }

  @Override
  public Stream<Variant<Condition>> or(Condition.Or condition) {
    Condition other = new Condition.And(condition.operands());
    return Stream.concat(
        Stream.of(new Variant<>(other, "&& instead of ||")),
        operands(condition.operands(), Condition.Or::new));
  }

  private Stream<Variant<Condition>> operands(
      List<Condition> operands, Function<List<Condition>, Condition> connect) {
    List<Variant<Condition>> variants = new ArrayList<>();
    for (int index = 0; index < operands.size(); index++) {
      int place = index;
      Condition operand = operands.get(index);
      List<Condition> rest = new ArrayList<>(operands);
      rest.remove(place);
      variants.add(
          new Variant<>(
              rest.size() == 1 ? rest.get(0) : connect.apply(rest),
              "without \"" + words.of(operand) + "\""));
      of(operand)
          .map(each -> each.in(changed -> connect.apply(replaced(operands, place, changed))))
          .forEach(variants::add);
    }
    return variants.stream();
  }

  private static List<Condition> replaced(List<Condition> operands, int place, Condition changed) {
    List<Condition> all = new ArrayList<>(operands);
    all.set(place, changed);
    return all;
  }

  private static <T> List<T> without(List<T> all, T one) {
    return all.stream().filter(each -> !each.equals(one)).toList();
  }

  private static Variant<Condition> negated(Condition condition) {
    return new Variant<>(new Condition.Not(condition), "the opposite");
  }

  private static Stream<Variant<Condition>> old(Condition condition) {
    return OldRow.forgotten(condition).map(each -> new Variant<>(each, "without old.")).stream();
  }
}
