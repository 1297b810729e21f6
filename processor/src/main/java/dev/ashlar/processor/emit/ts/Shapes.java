package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ObjectType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeRef;
import java.util.Optional;

/** Finds out what the values of the application look like in JSON. */
final class Shapes {

  private final Schema schema;
  private final Keys keys;

  Shapes(Schema schema, Keys keys) {
    this.schema = schema;
    this.keys = keys;
  }

  /**
   * Returns the shape of the values of a column.
   *
   * @param type the Java type of the member that is stored in it
   */
  Shape of(Table table, Column column, TypeRef type) {
    boolean converted = column.converter().isPresent();
    Shape shape = column.type().accept(new ColumnShapes(this, type, converted));
    return branded(shape, keys.of(table, column));
  }

  /** Returns the shape of the values of a claim. */
  Shape of(ActorShape actor, ActorShape.Claim claim) {
    return branded(of(claim.type(), Limits.NONE), keys.of(actor, claim));
  }

  /** Returns the shape of the values of a component of a value object. */
  Shape of(ObjectType.Component component) {
    return of(
        component.type(), new Limits(component.length(), component.precision(), component.scale()));
  }

  /** Returns the shape of the values of a Java type; any JSON if nothing is known of it. */
  Shape of(TypeRef type, Limits limits) {
    Optional<ObjectType> object = schema.findObject(type.name());
    if (object.isPresent()) {
      return isWrapper(object.get())
          ? of(object.get().components().get(0))
          : new Shape.Nested(type.name());
    }
    if (schema.findEnum(type.name()).isPresent()) {
      return new Shape.Choice(type.name());
    }
    return JavaTypeShapes.of(type, limits, element -> of(element, limits));
  }

  /** Whether values of the type travel as their only component. */
  static boolean isWrapper(ObjectType object) {
    return object.components().size() == 1;
  }

  private static Shape branded(Shape shape, Optional<String> brand) {
    return brand.isPresent()
            && shape instanceof Shape.Plain plain
            && (plain.scalar() == Scalar.UUID || plain.scalar() == Scalar.LONG)
        ? new Shape.Key(brand.get(), plain.scalar())
        : shape;
  }

  /**
   * What the author said about the size of values.
   *
   * @param length in code points; 0 without a limit
   * @param precision decimal digits in all; 0 without a limit
   * @param scale decimal digits after the point
   */
  record Limits(int length, int precision, int scale) {
    static final Limits NONE = new Limits(0, 0, 0);
  }
}
