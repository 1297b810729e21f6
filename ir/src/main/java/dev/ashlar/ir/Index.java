package dev.ashlar.ir;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.Optional;

/**
 * An index of a table.
 *
 * @param name as in the database; unique within the namespace
 * @param terms in index order, at least one; the tenant column first where it leads
 * @param where absent for an index of all rows
 * @param include columns that are stored in the index but not searched, in order
 */
public record Index(
    String name,
    List<Term> terms,
    boolean unique,
    Optional<Condition> where,
    List<String> include,
    Method method) {

  /** Copies the lists. */
  public Index {
    terms = List.copyOf(terms);
    include = List.copyOf(include);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("index " + name + " has no terms");
    }
  }

  /** One term: a column, or an expression over columns. */
  public record Term(Value value, Order order, Nulls nulls) {}

  /** The direction of a term. */
  public enum Order {
    /** Smallest first. */
    ASCENDING,
    /** Largest first. */
    DESCENDING
  }

  /** Where nulls stand. */
  public enum Nulls {
    /** Where the database puts them when nothing is said. */
    DEFAULT,
    /** Before all values. */
    FIRST,
    /** After all values. */
    LAST
  }

  /** The kind of index. */
  public enum Method {
    /** A balanced tree: equality, ranges, order. */
    BTREE,
    /** A hash table: equality only. */
    HASH,
    /** An inverted index: what lists and documents contain. */
    GIN,
    /** A generalised search tree: ranges, geometry. */
    GIST,
    /** Summaries of blocks: huge tables in natural order. */
    BRIN
  }
}
