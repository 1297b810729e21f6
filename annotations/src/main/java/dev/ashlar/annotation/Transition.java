package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A way from one state to another, and who may take it.
 *
 * <p>Read it as a sentence: <em>send from DRAFT to SENT by BILLING when total.amount > 0</em>. It
 * changes the state and the stamps, and nothing else.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Transition {
  /** The name of the DAO's method that takes it; unique in the table. */
  String name();

  /** The states that it may start in: constants of the member's enum. */
  String[] from();

  /** The state that it leads to. */
  String to();

  /**
   * Constants of the actor's role enum, any of which suffices; empty for everyone of the tenant.
   */
  String[] by() default {};

  /** What else must hold for the row before it moves; empty for nothing. */
  String when() default "";
}
