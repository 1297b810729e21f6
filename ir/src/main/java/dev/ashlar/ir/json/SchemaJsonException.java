package dev.ashlar.ir.json;

/** Says why a document is not a schema that this library can read. */
public final class SchemaJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SchemaJsonException(String message) {
    super(message);
  }

  SchemaJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
