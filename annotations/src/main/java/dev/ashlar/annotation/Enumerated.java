package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how the constants of an enum are stored. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Enumerated {
  /** Text with a check, or the database's own enum type. */
  EnumStorage value() default EnumStorage.TEXT;

  /**
   * The name of the enum type in the database, such as {@code "JobStatus"}, which makes the storage
   * {@link EnumStorage#NATIVE}; the name of the enum in snake case if empty.
   */
  String name() default "";
}
