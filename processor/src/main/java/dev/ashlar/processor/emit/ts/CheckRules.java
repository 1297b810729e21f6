package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what the checks of a table demand of one member alone as rules of its Zod schema, where both
 * mean the same: bounds of whole numbers up to 32 bits, and lengths and beginnings of texts.
 *
 * <p>A null passes every check, and never comes to a rule. What a check demands beside that is left
 * to the database.
 *
 * @param file imports what the rules name
 */
record CheckRules(Table table, TsFile file) {

  private static final Set<Scalar> WHOLE = Set.of(Scalar.BYTE, Scalar.SHORT, Scalar.INT);

  /** Returns the calls to put behind the member's schema, before null is allowed; perhaps none. */
  String of(RowMember member) {
    return table.members().stream()
        .filter(each -> each.name().equals(member.name()))
        .flatMap(each -> MemberPath.leavesOf(table, each).stream())
        .map(leaf -> rules(leaf.column().name(), member.shape()))
        .collect(Collectors.joining());
  }

  private String rules(String column, Shape shape) {
    Predicate<Value> subject = value -> isColumn(value, column);
    List<Core> parts =
        table.checks().stream()
            .flatMap(check -> parts(CertainTruth.holds(check.condition()), subject))
            .toList();
    if (shape instanceof Shape.Text) {
      return length(range(parts, value -> isLength(value, column))) + beginnings(parts, subject);
    }
    boolean whole = shape instanceof Shape.Plain plain && WHOLE.contains(plain.scalar());
    return whole ? bounds(range(parts, subject)) : "";
  }

  /** Returns what must hold, each for itself, of a value that is there. */
  private static Stream<Core> parts(Core core, Predicate<Value> subject) {
    if (core instanceof Core.All all) {
      return all.parts().stream().flatMap(part -> parts(part, subject));
    }
    if (core instanceof Core.Any any) {
      List<Core> rest = any.parts().stream().filter(part -> !isNull(part, subject)).toList();
      return rest.size() < any.parts().size() ? parts(Core.any(rest), subject) : Stream.of(core);
    }
    return Stream.of(core);
  }

  private static boolean isNull(Core core, Predicate<Value> subject) {
    return core instanceof Core.Null test && test.expected() && subject.test(test.value());
  }

  private static boolean isColumn(Value value, String column) {
    return value instanceof Value.ColumnValue stored
        && stored.row() == RowRef.Root.THIS
        && stored.column().equals(column);
  }

  private static boolean isLength(Value value, String column) {
    return value instanceof Value.Call call
        && call.function() == Function.LENGTH
        && isColumn(call.arguments().get(0), column);
  }

  private static WholeRange range(List<Core> parts, Predicate<Value> subject) {
    return parts.stream()
        .map(part -> WholeRange.of(part, subject))
        .reduce(WholeRange.ALL, WholeRange::and);
  }

  private static String bounds(WholeRange range) {
    return (range.hasLeast() ? ".gte(" + range.least() + ")" : "")
        + (range.hasMost() ? ".lte(" + range.most() + ")" : "");
  }

  private String length(WholeRange range) {
    if (!range.hasLeast() && !range.hasMost()) {
      return "";
    }
    String most = range.hasMost() ? ", " + range.most() : "";
    return ".superRefine(%s(%s%s))"
        .formatted(file.value("characters"), Math.max(0, range.least()), most);
  }

  private static String beginnings(List<Core> parts, Predicate<Value> subject) {
    return parts.stream()
        .filter(Core.StartsWith.class::isInstance)
        .map(Core.StartsWith.class::cast)
        .filter(part -> part.expected() && subject.test(part.value()))
        .map(part -> ".startsWith(" + Identifiers.literal(part.prefix()) + ")")
        .distinct()
        .collect(Collectors.joining());
  }
}
