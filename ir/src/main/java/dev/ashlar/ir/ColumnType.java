package dev.ashlar.ir;

import java.util.List;
import java.util.Optional;

/** What a column can hold, independent of any database. */
public sealed interface ColumnType {

  /** Handles each case. */
  <R> R accept(Visitor<R> visitor);

  /** True or false. */
  record Bool() implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bool(this);
    }
  }

  /**
   * A whole number.
   *
   * @param bits 16, 32 or 64
   */
  record Int(int bits) implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.integer(this);
    }
  }

  /**
   * An exact decimal number.
   *
   * @param precision digits in all; 0 for as many as it takes
   * @param scale digits after the point
   */
  record Decimal(int precision, int scale) implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.decimal(this);
    }
  }

  /**
   * A binary floating-point number (IEEE 754).
   *
   * @param bits 32 or 64
   */
  record Floating(int bits) implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.floating(this);
    }
  }

  /**
   * Text.
   *
   * @param maxLength in code points; 0 without a limit
   */
  record Text(int maxLength) implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Bytes.
   *
   * @param maxLength in bytes; 0 without a limit
   */
  record Bytes(int maxLength) implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bytes(this);
    }
  }

  /** A UUID (RFC 9562). */
  record Uuid() implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.uuid(this);
    }
  }

  /** A day, without a time or zone. */
  record Date() implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.date(this);
    }
  }

  /** A time of day to the microsecond, without a zone. */
  record Time() implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.time(this);
    }
  }

  /** A day and time to the microsecond, without a zone. */
  record DateTime() implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dateTime(this);
    }
  }

  /** A moment in UTC, to the microsecond. */
  record Instant() implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.instant(this);
    }
  }

  /** A JSON document (RFC 8259). */
  record Json() implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.json(this);
    }
  }

  /**
   * A constant of an enum.
   *
   * @param labels the names of the constants in declaration order
   * @param name of the enum type in the database; absent if it follows from the Java type, or if
   *     there is none
   */
  record Choice(TypeName type, List<String> labels, Storage storage, Optional<String> name)
      implements ColumnType {
    /** Copies the labels. */
    public Choice {
      labels = List.copyOf(labels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** A list of values. */
  record Array(ColumnType element) implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.array(this);
    }
  }

  /**
   * A type that only its own database knows.
   *
   * @param name as the database writes it
   * @param carrier the logical type as which values travel
   */
  record Native(String name, ColumnType carrier) implements ColumnType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nativeType(this);
    }
  }

  /** How an enum is stored. */
  enum Storage {
    /** As text, with a check of the names. */
    TEXT,
    /** As the enum type of the database, where it has one. */
    NATIVE
  }

  /** One method for each case, named after it. */
  interface Visitor<R> {
    /** Handles Bool. */
    R bool(Bool type);

    /** Handles Int. */
    R integer(Int type);

    /** Handles Decimal. */
    R decimal(Decimal type);

    /** Handles Floating. */
    R floating(Floating type);

    /** Handles Text. */
    R text(Text type);

    /** Handles Bytes. */
    R bytes(Bytes type);

    /** Handles Uuid. */
    R uuid(Uuid type);

    /** Handles Date. */
    R date(Date type);

    /** Handles Time. */
    R time(Time type);

    /** Handles DateTime. */
    R dateTime(DateTime type);

    /** Handles Instant. */
    R instant(Instant type);

    /** Handles Json. */
    R json(Json type);

    /** Handles Choice. */
    R choice(Choice type);

    /** Handles Array. */
    R array(Array type);

    /** Handles Native. */
    R nativeType(Native type);
  }
}
