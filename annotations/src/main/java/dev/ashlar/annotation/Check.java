package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Demands that a condition holds for every row: the database refuses a row for which it is
 * certainly false.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(Check.List.class)
public @interface Check {
  /** The condition, over members of the same row. */
  String value();

  /** The name in the database and in messages; empty for one made of table and members. */
  String name() default "";

  /** Holds repeated checks. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** The repeated annotations, in the order they are written. */
    Check[] value();
  }
}
