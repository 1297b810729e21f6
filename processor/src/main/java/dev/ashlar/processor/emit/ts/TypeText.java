package dev.ashlar.processor.emit.ts;

/**
 * Writes shapes as TypeScript types.
 *
 * @param file imports what the types name
 */
record TypeText(Names names, TsFile file) implements Shape.Visitor<String> {

  @Override
  public String plain(Shape.Plain shape) {
    return shape.scalar().type();
  }

  @Override
  public String text(Shape.Text shape) {
    return "string";
  }

  @Override
  public String decimal(Shape.Decimal shape) {
    return "string";
  }

  @Override
  public String key(Shape.Key shape) {
    return file.type(shape.brand());
  }

  @Override
  public String choice(Shape.Choice shape) {
    return file.type(names.of(shape.type()));
  }

  @Override
  public String nested(Shape.Nested shape) {
    return file.type(names.of(shape.type()));
  }

  @Override
  public String many(Shape.Many shape) {
    String element = shape.element().accept(this);
    boolean compound = shape.element() instanceof Shape.Many;
    return "readonly " + (compound ? "(" + element + ")" : element) + "[]";
  }

  @Override
  public String named(Shape.Named shape) {
    return "Readonly<Record<string, " + shape.value().accept(this) + ">>";
  }
}
