package dev.ashlar.processor.emit.ts;

/** A kind of value that is said in the same words wherever it stands. */
enum Scalar {
  /** True or false. */
  BOOL("boolean", "z.boolean()", ""),
  /** A whole number of 8 bits. */
  BYTE("number", "z.int32().gte(-128).lte(127)", ""),
  /** A whole number of 16 bits. */
  SHORT("number", "z.int32().gte(-32768).lte(32767)", ""),
  /** A whole number of 32 bits. */
  INT("number", "z.int32()", ""),
  /** A whole number of 64 bits, as a string: beyond 2^53 a number loses digits. */
  LONG("string", "int64()", "A whole number of 64 bits, as a string."),
  /** A floating-point number of 32 bits. */
  FLOAT("number", "float32()", ""),
  /** A floating-point number of 64 bits. */
  DOUBLE("number", "z.number()", ""),
  /** A UUID. */
  UUID("string", "z.guid()", "A UUID."),
  /** A day. */
  DATE("string", "z.iso.date()", "ISO date `YYYY-MM-DD`."),
  /** A time of day. */
  TIME("string", "time()", "ISO time `HH:MM:SS`."),
  /** A day and time without a zone. */
  DATE_TIME("string", "dateTime()", "ISO date and time without a zone."),
  /** A moment. */
  INSTANT("string", "instant()", "ISO instant with offset."),
  /** Bytes. */
  BYTES("string", "bytes()", "Bytes in base64."),
  /** Whatever JSON can say. */
  JSON("unknown", "z.json()", "Any JSON.");

  private final String type;
  private final String schema;
  private final String note;

  Scalar(String type, String schema, String note) {
    this.type = type;
    this.schema = schema;
    this.note = note;
  }

  /** Returns the type in TypeScript. */
  String type() {
    return type;
  }

  /** Returns the Zod schema: of Zod itself, or a call of a function of {@code _zod.ts}. */
  String schema() {
    return schema;
  }

  /** Returns a sentence for readers of the type; empty if the type says it all. */
  String note() {
    return note;
  }
}
