package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.TypeName;

/** What a value looks like in JSON, and so in TypeScript. */
sealed interface Shape {

  /** Handles each case. */
  <R> R accept(Visitor<R> visitor);

  /** A value without parameters. */
  record Plain(Scalar scalar) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.plain(this);
    }
  }

  /**
   * Text.
   *
   * @param maxLength in code points; 0 without a limit
   */
  record Text(int maxLength) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * An exact decimal number, as a string.
   *
   * @param precision digits in all; 0 without a limit
   * @param scale digits after the point
   */
  record Decimal(int precision, int scale) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.decimal(this);
    }
  }

  /**
   * A key that only identifies one kind of thing.
   *
   * @param brand the type of such keys, such as {@code InvoiceId}
   * @param scalar {@code UUID} or {@code LONG}
   */
  record Key(String brand, Scalar scalar) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.key(this);
    }
  }

  /** A constant of an enum. */
  record Choice(TypeName type) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** A value object with an interface of its own. */
  record Nested(TypeName type) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nested(this);
    }
  }

  /** A list of values, none of them null. */
  record Many(Shape element) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.many(this);
    }
  }

  /** Values by name, none of them null. */
  record Named(Shape value) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /** One method for each case, named after it. */
  interface Visitor<R> {
    /** Handles a value without parameters. */
    R plain(Plain shape);

    /** Handles text. */
    R text(Text shape);

    /** Handles a decimal number. */
    R decimal(Decimal shape);

    /** Handles a key. */
    R key(Key shape);

    /** Handles a constant of an enum. */
    R choice(Choice shape);

    /** Handles a value object. */
    R nested(Nested shape);

    /** Handles a list. */
    R many(Many shape);

    /** Handles values by name. */
    R named(Named shape);
  }
}
