package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives the value of a member when an insert leaves it out. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Default {
  /**
   * An expression, such as {@code "false"}, {@code "'EUR'"} or {@code "now()"}; empty where only
   * {@link #natives()} say something.
   */
  String value() default "";

  /**
   * What single databases say instead in their own words, each as dialect, colon, SQL: {@code
   * "postgresql: gen_random_uuid()"}. It is taken on trust.
   */
  String[] natives() default {};
}
