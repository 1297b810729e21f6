package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Default;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.expr.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides the defaults and computations of columns. */
final class ValueResolver {
  private final Outline outline;
  private final TableScope scope;
  private final Expressions expressions;

  ValueResolver(Outline outline, TableScope scope) {
    this.outline = outline;
    this.scope = scope;
    this.expressions = new Expressions(outline.problems());
  }

  /** Returns the columns with their sources. */
  List<Column> resolve() {
    List<Slot> slots = outline.layout().slots().stream().map(this::resolve).toList();
    new ComputedRules(outline).check(slots);
    return slots.stream().map(Slot::column).toList();
  }

  private Slot resolve(Slot slot) {
    Optional<Mark> computed = slot.mark(Computed.class);
    if (computed.isPresent()) {
      return computed(slot, computed.get())
          .map(value -> slot.from(new Source.Computed(value, computed.get().bool("stored", true))))
          .orElse(slot);
    }
    Optional<Mark> given = slot.mark(Default.class);
    boolean plain = slot.column().source() instanceof Source.Given;
    return given
        .filter(mark -> plain)
        .flatMap(mark -> defaulted(slot, mark))
        .map(slot::from)
        .orElse(slot);
  }

  private Optional<Source> defaulted(Slot slot, Mark mark) {
    Map<String, String> natives = new NativeDefaults(outline.problems()).read(slot, mark);
    Optional<Value> value =
        mark.string("value").isEmpty() && mark.has("natives")
            ? Optional.empty()
            : value(slot, mark, Use.DEFAULT, "@Default");
    return value.isEmpty() && natives.isEmpty()
        ? Optional.empty()
        : Optional.of(new Source.Defaulted(value, natives));
  }

  private Optional<Value> computed(Slot slot, Mark mark) {
    Optional<Value> value = value(slot, mark, Use.COMPUTED, "@Computed");
    if (value.isPresent() && value.get().nullable() && !slot.column().nullable()) {
      outline
          .problems()
          .add(
              Code.VALUE_TYPE,
              mark.at("value"),
              "@Computed %s may be null, and %s may not: such a row could not be stored."
                  .formatted(slot.path(), slot.path()),
              "mark %s @Nullable, or use coalesce.".formatted(slot.path()));
    }
    return value;
  }

  private Optional<Value> value(Slot slot, Mark mark, Use use, String annotation) {
    Optional<ExprType> expected = expected(slot);
    if (expected.isEmpty()) {
      outline
          .problems()
          .add(
              Code.VALUE_TYPE,
              mark.at("value"),
              "%s is on %s, which is %s: no expression could give its value."
                  .formatted(annotation, slot.path(), Unusable.why(slot).orElse("of another kind")),
              "leave %s out.".formatted(annotation));
      return Optional.empty();
    }
    return expressions.value(
        mark.string("value"),
        use,
        scope.as("%s of %s".formatted(annotation, slot.path())),
        expected,
        mark.at("value"));
  }

  /** Returns the type that a value of the column has; absent if none can be written. */
  private static Optional<ExprType> expected(Slot slot) {
    if (slot.type().kind() != ExprType.Kind.OPAQUE) {
      return Optional.of(slot.type());
    }
    ColumnType type = slot.column().type();
    if (type instanceof ColumnType.Floating) {
      return Optional.of(ExprType.of(ExprType.Kind.DECIMAL));
    }
    ColumnType carrier = type instanceof ColumnType.Native named ? named.carrier() : type;
    ExprType stored = ExprTypes.of(carrier, Optional.empty());
    return Optional.of(stored).filter(each -> each.kind() != ExprType.Kind.OPAQUE);
  }
}
