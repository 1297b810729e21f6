package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.TypeRef;

/**
 * Turns the type of a column into the shape of its values.
 *
 * @param shapes knows the types of documents and of the elements of lists
 * @param type the Java type of the member
 * @param converted whether the member's own type is hidden by a converter
 */
record ColumnShapes(Shapes shapes, TypeRef type, boolean converted)
    implements ColumnType.Visitor<Shape> {

  @Override
  public Shape bool(ColumnType.Bool column) {
    return new Shape.Plain(Scalar.BOOL);
  }

  @Override
  public Shape integer(ColumnType.Int column) {
    if (column.bits() == 64) {
      return new Shape.Plain(Scalar.LONG);
    }
    return new Shape.Plain(column.bits() == 32 ? Scalar.INT : Scalar.SHORT);
  }

  @Override
  public Shape decimal(ColumnType.Decimal column) {
    return new Shape.Decimal(column.precision(), column.scale());
  }

  @Override
  public Shape floating(ColumnType.Floating column) {
    return new Shape.Plain(column.bits() == 32 ? Scalar.FLOAT : Scalar.DOUBLE);
  }

  @Override
  public Shape text(ColumnType.Text column) {
    return new Shape.Text(column.maxLength());
  }

  @Override
  public Shape bytes(ColumnType.Bytes column) {
    return new Shape.Plain(Scalar.BYTES);
  }

  @Override
  public Shape uuid(ColumnType.Uuid column) {
    return new Shape.Plain(Scalar.UUID);
  }

  @Override
  public Shape date(ColumnType.Date column) {
    return new Shape.Plain(Scalar.DATE);
  }

  @Override
  public Shape time(ColumnType.Time column) {
    return new Shape.Plain(Scalar.TIME);
  }

  @Override
  public Shape dateTime(ColumnType.DateTime column) {
    return new Shape.Plain(Scalar.DATE_TIME);
  }

  @Override
  public Shape instant(ColumnType.Instant column) {
    return new Shape.Plain(Scalar.INSTANT);
  }

  @Override
  public Shape json(ColumnType.Json column) {
    return converted ? new Shape.Plain(Scalar.JSON) : shapes.of(type, Shapes.Limits.NONE);
  }

  @Override
  public Shape choice(ColumnType.Choice column) {
    return new Shape.Choice(column.type());
  }

  @Override
  public Shape array(ColumnType.Array column) {
    TypeRef element = type.arguments().size() == 1 ? type.arguments().get(0) : type;
    return new Shape.Many(column.element().accept(new ColumnShapes(shapes, element, converted)));
  }

  @Override
  public Shape nativeType(ColumnType.Native column) {
    return column.carrier().accept(this);
  }
}
