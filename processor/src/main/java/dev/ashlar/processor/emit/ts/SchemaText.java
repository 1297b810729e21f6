package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.TypeName;
import java.util.Set;

/**
 * Writes shapes as Zod schemas.
 *
 * @param recursive value objects that contain themselves: their schemas are looked up late
 * @param file imports what the schemas name
 */
record SchemaText(Names names, Set<TypeName> recursive, TsFile file)
    implements Shape.Visitor<String> {

  @Override
  public String plain(Shape.Plain shape) {
    String schema = shape.scalar().schema();
    return schema.startsWith("z.") ? schema : call(schema);
  }

  @Override
  public String text(Shape.Text shape) {
    return shape.maxLength() == 0 ? "z.string()" : call("text(" + shape.maxLength() + ")");
  }

  @Override
  public String decimal(Shape.Decimal shape) {
    return shape.precision() == 0
        ? call("anyDecimal()")
        : call("decimal(" + shape.precision() + ", " + shape.scale() + ")");
  }

  @Override
  public String key(Shape.Key shape) {
    String function = shape.scalar() == Scalar.UUID ? "uuid" : "int64Key";
    return call(function + "<" + file.type(shape.brand()) + ">()");
  }

  @Override
  public String choice(Shape.Choice shape) {
    return "z.enum(" + file.value(names.of(shape.type())) + ")";
  }

  @Override
  public String nested(Shape.Nested shape) {
    String name = names.of(shape.type());
    String schema = file.value(name + "Schema");
    return recursive.contains(shape.type())
        ? "z.lazy((): z.ZodType<%s> => %s)".formatted(file.type(name), schema)
        : schema;
  }

  @Override
  public String many(Shape.Many shape) {
    return "z.array(" + shape.element().accept(this) + ").readonly()";
  }

  @Override
  public String named(Shape.Named shape) {
    return "z.record(z.string(), " + shape.value().accept(this) + ").readonly()";
  }

  /** Imports the function that the text calls. */
  private String call(String text) {
    int end = text.indexOf('<') < 0 ? text.indexOf('(') : text.indexOf('<');
    file.value(text.substring(0, end));
    return text;
  }
}
