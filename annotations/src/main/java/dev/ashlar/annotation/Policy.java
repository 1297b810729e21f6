package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may do what with the rows of a table, or who may see one column.
 *
 * <p>Read it as a sentence: <em>allow UPDATE by BILLING when status == DRAFT</em>. What no policy
 * allows is denied, and a denial wins over whatever allows.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(Policy.List.class)
public @interface Policy {
  /** The actions allowed. Exactly one of {@code allow} and {@code deny} is given. */
  Action[] allow() default {};

  /** The actions denied, whatever else allows them. */
  Action[] deny() default {};

  /**
   * Constants of the actor's role enum, any of which suffices; empty for everyone of the tenant.
   */
  String[] by() default {};

  /** Which stored rows it is about (for CREATE: which new rows); empty for all. */
  String when() default "";

  /** What the row must satisfy after the change; empty for the same as {@code when}. */
  String check() default "";

  /** The name in the database and in messages; empty for the action and a number. */
  String name() default "";

  /** Holds repeated policies. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** The repeated annotations, in the order they are written. */
    Policy[] value();
  }
}
