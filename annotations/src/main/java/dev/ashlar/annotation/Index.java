package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for an index of the table; on a member, for an index of that member.
 *
 * <p>Read it as a sentence: <em>an index on customerId, dueOn descending, where status is
 * SENT</em>. It is led by the tenant column if the table has one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(Index.List.class)
public @interface Index {
  /**
   * The terms in index order, each a member or an expression, such as {@code "dueOn desc"} or
   * {@code "lower(name)"}; empty on a member for that member.
   */
  String[] value() default {};

  /** Whether two rows may not have equal terms; with {@code where}, two rows for which it holds. */
  boolean unique() default false;

  /** The condition of the rows in the index; empty for all rows. */
  String where() default "";

  /** Members that the index carries along without ordering by them. */
  String[] include() default {};

  /** How the index is organised. */
  Method method() default Method.BTREE;

  /** The name in the database; empty for one made of table and terms. */
  String name() default "";

  /** How an index is organised, and so which questions it answers. */
  enum Method {
    /** Ordered: equality, ranges and sorting. */
    BTREE,

    /** Hashed: equality of one term. */
    HASH,

    /** Inverted: what a list or a JSON value contains. */
    GIN,

    /** A generalised search tree: ranges, shapes, neighbours. */
    GIST,

    /** Block ranges: very large tables whose rows lie in the order of the term. */
    BRIN
  }

  /** Holds repeated indexes. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** The repeated annotations, in the order they are written. */
    Index[] value();
  }
}
