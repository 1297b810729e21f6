package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Demands that no two rows of one tenant have equal values; on a member, of that member.
 *
 * <p>A generated DAO finds a row by each unique.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(Unique.List.class)
public @interface Unique {
  /**
   * The members whose values together are unique, in index order; empty on a member for that
   * member.
   */
  String[] value() default {};

  /**
   * Whether the values are unique across tenants. A refused insert then tells one tenant what
   * another has.
   */
  boolean global() default false;

  /** The name in the database; empty for one made of table and members. */
  String name() default "";

  /** Holds repeated uniques. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** The repeated annotations, in the order they are written. */
    Unique[] value();
  }
}
