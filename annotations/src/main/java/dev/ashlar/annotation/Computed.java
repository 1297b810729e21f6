package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Has the database compute a member from others of its row; it is read and never written. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Computed {
  /** An expression over members of the row, such as {@code "quantity * unitPrice"}. */
  String value();

  /**
   * Whether the value is stored with the row; {@code false} computes it on each read, where the
   * database can.
   */
  boolean stored() default true;
}
