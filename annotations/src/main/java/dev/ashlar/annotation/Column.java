package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a member is stored, where the rules of its Java type do not suffice.
 *
 * <p>Whether it may be null is not said here: the type says it, with {@code @Nullable} of any
 * package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {
  /** The name in the database; empty for the member's name in snake case. */
  String name() default "";

  /** The greatest number of characters of a text; 0 for any number. */
  int length() default 0;

  /** The number of digits of a decimal; 0 for as many as the database keeps. */
  int precision() default 0;

  /** How many digits of a decimal stand after the point. */
  int scale() default 0;

  /**
   * A type of the database in its own words, as a last resort; empty for the one that Ashlar
   * chooses.
   */
  String type() default "";

  /** Whether an update may change the value; {@code false} for one that is given once. */
  boolean updatable() default true;
}
