package dev.ashlar.sql;

/** How one database writes names and constants. */
public interface Lexicon {

  /** Returns the name, quoted if it would otherwise be read as something else. */
  String identifier(String name);

  /** Returns a literal of the characters, which no setting of the server reads differently. */
  String text(String characters);

  /** Returns a literal of the bytes. */
  String bytes(String hexadecimal);

  /** Returns the name with its namespace. */
  default String name(SqlName name) {
    return name.namespace().isEmpty()
        ? identifier(name.name())
        : identifier(name.namespace()) + "." + identifier(name.name());
  }
}
