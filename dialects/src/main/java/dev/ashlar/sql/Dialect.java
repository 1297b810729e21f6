package dev.ashlar.sql;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TableName;
import java.util.Map;
import java.util.Set;

/** A database: its words, what it can do, and which statements it runs. Found by ServiceLoader. */
public interface Dialect {

  /** Returns the short name, such as {@code postgresql}. */
  String id();

  /** Returns the names of its options. */
  Set<String> options();

  /**
   * Returns the same dialect for a server of which the user says this.
   *
   * @throws OptionRefused if an option has a value that it does not take
   */
  Dialect with(DialectOptions options);

  /** Returns how it writes names and constants. */
  Lexicon lexicon();

  /** Returns what it can do. */
  Support support();

  /** Returns how it says what the expression language means. */
  Idioms idioms();

  /** Returns what the types of the schema's columns are called. */
  TypeNames types(Schema schema);

  /** Returns what the table is called; without namespaces the namespace becomes a part of it. */
  SqlName name(TableName table);

  /** Returns where statements of the schema's DAOs find the rows that others are linked to. */
  Related related(Schema schema);

  /**
   * Returns all that a new database needs for the schema, in order.
   *
   * @param hash of the schema; a database remembers it
   * @throws IllegalArgumentException if the database cannot express a part of the schema, which the
   *     rules of the schema report before
   */
  Script script(Schema schema, String hash);

  /**
   * Returns tests of a database that has the schema, by the names of their files without ending;
   * none where the database has no framework for tests.
   */
  default Map<String, Script> tests(Schema schema) {
    return Map.of();
  }
}
