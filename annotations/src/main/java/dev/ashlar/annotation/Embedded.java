package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a record as one column for each of its components.
 *
 * <p>A record of one component needs no annotation: it is stored as that component.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Embedded {
  /**
   * What the column names of the components begin with, such as {@code "total_"}; empty for
   * nothing.
   */
  String prefix() default "";
}
