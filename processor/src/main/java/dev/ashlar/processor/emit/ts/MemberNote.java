package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in a comment what the type of a member cannot say. */
final class MemberNote {

  private MemberNote() {}

  /** Returns sentences, or nothing. */
  static String of(Table table, Member member, Shape shape, boolean masked) {
    List<String> sentences = new ArrayList<>();
    size(shape).forEach(sentences::add);
    List<Column> columns =
        MemberPath.leavesOf(table, member).stream().map(MemberPath::column).toList();
    if (columns.size() == 1) {
      unique(table, columns.get(0)).forEach(sentences::add);
    }
    if (columns.stream().anyMatch(column -> column.protection().personal())) {
      sentences.add("Personal data: keep it out of logs.");
    }
    if (masked) {
      sentences.add("`null` also where the reader may not see it.");
    }
    return String.join(" ", sentences);
  }

  /** Returns what the shape alone leaves to say. */
  static Stream<String> size(Shape shape) {
    if (shape instanceof Shape.Text text && text.maxLength() > 0) {
      return Stream.of("At most " + text.maxLength() + " characters.");
    }
    if (shape instanceof Shape.Decimal decimal) {
      String size =
          decimal.precision() == 0
              ? "numeric"
              : "numeric(%s,%s)".formatted(decimal.precision(), decimal.scale());
      return Stream.of("`" + size + "`: a decimal string, never a float.");
    }
    return shape instanceof Shape.Plain plain && !plain.scalar().note().isEmpty()
        ? Stream.of(plain.scalar().note())
        : Stream.empty();
  }

  private static Stream<String> unique(Table table, Column column) {
    return table.uniques().stream()
        .filter(unique -> withoutTenant(table, unique).equals(List.of(column.name())))
        .map(
            unique ->
                table.tenancy() instanceof Tenancy.Tenanted && !unique.global()
                    ? "Unique within the tenant."
                    : "Unique.")
        .limit(1);
  }

  private static List<String> withoutTenant(Table table, Unique unique) {
    return unique.columns().stream()
        .filter(name -> table.tenantColumn().filter(each -> each.name().equals(name)).isEmpty())
        .toList();
  }
}
