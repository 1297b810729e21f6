package dev.ashlar.ir.text;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes conditions back in the language that users write them in.
 *
 * @param elements the tables that the elements of quantifiers are rows of, by variable
 */
public record RuleText(Schema schema, Table table, Map<String, Table> elements)
    implements Condition.Visitor<String>, Value.Visitor<String> {

  /** Copies the map. */
  public RuleText {
    elements = Map.copyOf(elements);
  }

  /** Returns a writer of conditions about rows of the table. */
  public static RuleText of(Schema schema, Table table) {
    return new RuleText(schema, table, Map.of());
  }

  /** Returns the condition. */
  public String of(Condition condition) {
    return condition.accept(this);
  }

  /** Returns the value. */
  public String of(Value value) {
    return value.accept(this);
  }

  @Override
  public String truth(Condition.Truth condition) {
    return String.valueOf(condition.value());
  }

  @Override
  public String comparison(Condition.Comparison condition) {
    String operator =
        switch (condition.operator()) {
          case EQUAL -> " == ";
          case NOT_EQUAL -> " != ";
          case LESS -> " < ";
          case LESS_OR_EQUAL -> " <= ";
          case GREATER -> " > ";
          case GREATER_OR_EQUAL -> " >= ";
        };
    return condition.left().accept(this) + operator + condition.right().accept(this);
  }

  @Override
  public String membership(Condition.Membership condition) {
    return condition.value().accept(this) + " in [" + list(condition.set()) + "]";
  }

  @Override
  public String claimMembership(Condition.ClaimMembership condition) {
    return condition.value().accept(this) + " in actor." + condition.claim();
  }

  @Override
  public String nullTest(Condition.NullTest condition) {
    return condition.value().accept(this) + " is null";
  }

  @Override
  public String flag(Condition.Flag condition) {
    return condition.value().accept(this);
  }

  @Override
  public String prefix(Condition.Prefix condition) {
    return "startsWith(" + condition.value().accept(this) + ", " + quoted(condition.prefix()) + ")";
  }

  @Override
  public String hasRole(Condition.HasRole condition) {
    String roles = String.join(", ", condition.roles());
    return (condition.roles().size() == 1 ? "hasRole(" : "hasAnyRole(") + roles + ")";
  }

  @Override
  public String authenticated(Condition.Authenticated condition) {
    return "isAuthenticated()";
  }

  @Override
  public String quantified(Condition.Quantified condition) {
    String path = path(condition.from()) + condition.link().name();
    if (condition.quantifier() == Condition.Quantifier.NONE
        && condition.body().equals(new Condition.Truth(true))) {
      return path + ".isEmpty()";
    }
    String quantifier = condition.quantifier().name().toLowerCase(Locale.ROOT);
    return path
        + "."
        + quantifier
        + "("
        + condition.variable()
        + " -> "
        + condition.body().accept(inside(condition.variable(), condition.link()))
        + ")";
  }

  @Override
  public String permitted(Condition.Permitted condition) {
    String path = path(condition.row().from()) + condition.row().link().name();
    return "can(" + condition.action() + ", " + path + ")";
  }

  @Override
  public String not(Condition.Not condition) {
    if (condition.operand() instanceof Condition.NullTest test) {
      return test.value().accept(this) + " is not null";
    }
    if (condition.operand() instanceof Condition.Membership member) {
      return member.value().accept(this) + " not in [" + list(member.set()) + "]";
    }
    if (condition.operand() instanceof Condition.ClaimMembership member) {
      return member.value().accept(this) + " not in actor." + member.claim();
    }
    boolean call =
        condition.operand() instanceof Condition.Flag
            || condition.operand() instanceof Condition.HasRole
            || condition.operand() instanceof Condition.Prefix
            || condition.operand() instanceof Condition.Authenticated;
    if (call) {
      return "!" + condition.operand().accept(this);
    }
    return "!(" + condition.operand().accept(this) + ")";
  }

  @Override
  public String and(Condition.And condition) {
    return joined(condition.operands(), " && ");
  }

  @Override
  public String or(Condition.Or condition) {
    return joined(condition.operands(), " || ");
  }

  private String joined(List<Condition> operands, String operator) {
    return operands.stream()
        .map(
            each ->
                each instanceof Condition.And || each instanceof Condition.Or
                    ? "(" + each.accept(this) + ")"
                    : each.accept(this))
        .collect(Collectors.joining(operator));
  }

  @Override
  public String column(Value.ColumnValue value) {
    String member =
        table(value.row())
            .flatMap(table -> table.findColumn(value.column()))
            .map(column -> column.id().member())
            .orElse(value.column());
    return path(value.row()) + member;
  }

  private RuleText inside(String variable, Link link) {
    Map<String, Table> inner = new HashMap<>(elements);
    schema.findTable(link.table()).ifPresent(target -> inner.put(variable, target));
    return new RuleText(schema, table, inner);
  }

  /** Returns the table of the row; empty if it belongs to another module. */
  private Optional<Table> table(RowRef row) {
    if (row instanceof RowRef.Linked linked) {
      return schema.findTable(linked.link().table());
    }
    return row instanceof RowRef.Element element
        ? Optional.ofNullable(elements.get(element.variable()))
        : Optional.of(table);
  }

  /** Returns how a path to something of the row begins. */
  private static String path(RowRef row) {
    if (row instanceof RowRef.Linked linked) {
      return path(linked.from()) + linked.link().name() + ".";
    }
    if (row instanceof RowRef.Element element) {
      return element.variable() + ".";
    }
    return row == RowRef.Root.OLD ? "old." : "";
  }

  @Override
  public String claim(Value.ClaimValue value) {
    return "actor." + value.claim();
  }

  @Override
  public String constant(Value.Constant value) {
    Kind kind = value.type().kind();
    return switch (kind) {
      case STRING -> quoted(value.text());
      case UUID, INSTANT, DATE ->
          kind.name().toLowerCase(Locale.ROOT) + "(" + quoted(value.text()) + ")";
      default -> value.text();
    };
  }

  @Override
  public String arithmetic(Value.Arithmetic value) {
    String operator =
        switch (value.operator()) {
          case ADD -> " + ";
          case SUBTRACT -> " - ";
          case MULTIPLY -> " * ";
          case DIVIDE -> " / ";
          case REMAINDER -> " % ";
        };
    return "(" + value.left().accept(this) + operator + value.right().accept(this) + ")";
  }

  @Override
  public String negation(Value.Negation value) {
    return "-" + value.operand().accept(this);
  }

  @Override
  public String call(Value.Call value) {
    return value.function().name().toLowerCase(Locale.ROOT) + "(" + list(value.arguments()) + ")";
  }

  @Override
  public String now(Value.Now value) {
    Duration offset = value.offset();
    if (offset.isZero()) {
      return "now()";
    }
    return "now() "
        + (offset.isNegative() ? "- " : "+ ")
        + "duration("
        + quoted(offset.abs().toString())
        + ")";
  }

  private String list(List<? extends Value> values) {
    return values.stream().map(each -> each.accept(this)).collect(Collectors.joining(", "));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
