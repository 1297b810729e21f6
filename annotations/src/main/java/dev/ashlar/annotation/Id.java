package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that identifies a row; several marked members are a composite key, in their
 * order.
 *
 * <p>On an {@link Actor} it marks who the caller is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Id {
  /** Who makes the value. */
  Generation value() default Generation.AUTO;
}
