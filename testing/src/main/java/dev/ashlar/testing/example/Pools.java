package dev.ashlar.testing.example;

import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The few values of each type that worlds are made of: those that rules name, their neighbours, and
 * two more, so that equal values meet often.
 *
 * @param named constants that rules compare with
 */
record Pools(Schema schema, List<Value.Constant> named) {

  /** Returns the pools of what the cores speak of. */
  static Pools of(Schema schema, List<Core> cores) {
    Set<Value.Constant> named = new LinkedHashSet<>();
    cores.forEach(core -> collect(core, named));
    return new Pools(schema, List.copyOf(named));
  }

  private static void collect(Core core, Set<Value.Constant> named) {
    if (core instanceof Core.All all) {
      all.parts().forEach(part -> collect(part, named));
    } else if (core instanceof Core.Any any) {
      any.parts().forEach(part -> collect(part, named));
    } else if (core instanceof Core.Some some) {
      collect(some.body(), named);
    } else if (core instanceof Core.Every every) {
      collect(every.body(), named);
    } else if (core instanceof Core.Compare compare) {
      Stream.of(compare.left(), compare.right())
          .filter(Value.Constant.class::isInstance)
          .forEach(value -> named.add((Value.Constant) value));
    } else if (core instanceof Core.Member member) {
      named.addAll(member.set());
    } else if (core instanceof Core.StartsWith starts) {
      named.add(new Value.Constant(starts.value().type(), starts.prefix()));
    }
  }

  /** Returns the values of the type, at least one. */
  List<Value.Constant> of(ExprType type) {
    Set<String> texts = new LinkedHashSet<>();
    named.stream()
        .filter(each -> each.type().kind() == type.kind())
        .filter(each -> type.kind() != Kind.ENUM || each.type().equals(type))
        .forEach(each -> texts.addAll(around(type.kind(), each.text())));
    texts.addAll(more(type));
    List<Value.Constant> constants = new ArrayList<>();
    texts.forEach(text -> constants.add(new Value.Constant(type, text)));
    return constants;
  }

  private static List<String> around(Kind kind, String text) {
    return switch (kind) {
      case LONG, DECIMAL -> {
        BigDecimal number = new BigDecimal(text);
        yield List.of(
            text,
            number.subtract(BigDecimal.ONE).toPlainString(),
            number.add(BigDecimal.ONE).toPlainString());
      }
      case DATE ->
          List.of(
              text,
              LocalDate.parse(text).minusDays(1).toString(),
              LocalDate.parse(text).plusDays(1).toString());
      default -> List.of(text);
    };
  }

  private List<String> more(ExprType type) {
    return switch (type.kind()) {
      case BOOL -> List.of("true", "false");
      case LONG, DECIMAL -> List.of("1", "2");
      case STRING -> List.of("a", "b");
      // All of them are the same in Java, where they are plain.
      case OPAQUE -> List.of("a");
      case UUID ->
          List.of("00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002");
      case ENUM -> type.name().flatMap(schema::findEnum).map(EnumType::names).orElse(List.of());
      case INSTANT -> List.of(Instant.EPOCH.toString(), Instant.EPOCH.plusSeconds(1).toString());
      case DATE -> List.of("2000-01-01", "2000-01-02");
    };
  }
}
