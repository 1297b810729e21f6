package shop;

/** An address for letters without paper. */
public record Email(String value) {}
