package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how rows move from one state to another; the states are the constants of the member's enum.
 *
 * <p>A new row is in the initial state, whatever the value that is inserted says, and the
 * transitions alone change it: each becomes a method of the DAO, no update assigns the member, and
 * the database refuses every other change.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface StateMachine {
  /** The state of a new row. */
  String initial();

  /** The transitions; what none of them allows never happens. */
  Transition[] value();
}
