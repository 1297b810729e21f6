package dev.ashlar.processor.emit.ts;

import static java.util.Objects.requireNonNull;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the expressions of one table's mirror can name.
 *
 * @param paths from the row to its columns, by column
 * @param hides whether rows come from the server, which hides values that the reader may not see
 */
record MirrorScope(
    TsModel model, Table table, TsFile file, Map<String, MemberPath> paths, boolean hides) {

  /** Returns the scope of the table, whose mirror is written into the file. */
  static MirrorScope of(TsModel model, Table table, TsFile file) {
    return new MirrorScope(
        model,
        table,
        file,
        table.members().stream()
            .flatMap(member -> MemberPath.leavesOf(table, member).stream())
            .collect(Collectors.toMap(path -> path.column().name(), Function.identity())),
        true);
  }

  /** Returns the same scope for a row that the front end makes. */
  MirrorScope ofNewRow() {
    return new MirrorScope(model, table, file, paths, false);
  }

  /** Returns the path to a column of the table. */
  MemberPath path(String column) {
    return requireNonNull(paths.get(column), column);
  }

  /** Returns the path to the column if the front end sees the value as it is stored. */
  Optional<MemberPath> visible(String column) {
    return Optional.ofNullable(paths.get(column))
        .filter(path -> !path.column().protection().secret())
        .filter(path -> !hides || !RowMembers.isMasked(table, path.dotted()));
  }

  /** Returns the claim of the actor. */
  Optional<ActorShape.Claim> claim(String name) {
    return model.schema().actor().flatMap(actor -> actor.find(name));
  }

  /** Returns the shape of the claim's values, or of the elements if it is a set. */
  Shape shape(ActorShape.Claim claim) {
    Shape shape = model.shapes().of(model.schema().actor().orElseThrow(), claim);
    return shape instanceof Shape.Many many ? many.element() : shape;
  }

  /** Returns the shape of the values at the end of the path. */
  Shape shape(MemberPath path) {
    return model.shapes().of(table, path.column(), path.type());
  }

  /** Returns the value as an expression. */
  MirrorValue value(Value value) {
    return value.accept(new MirrorValues(this));
  }

  /** Returns the parameter that carries the row. */
  static String parameter(RowRef row) {
    return row == RowRef.Root.NEW ? "changed" : "row";
  }
}
