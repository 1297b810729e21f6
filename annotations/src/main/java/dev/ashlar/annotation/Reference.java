package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a member holds the key of a row of another table.
 *
 * <p>Conditions walk it without its suffix: {@code customerId} is {@code customer.blocked}. Between
 * two tenants' tables the reference carries the tenant, so it cannot lead into another tenant's
 * rows.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Reference {
  /** The table type that is referenced. */
  Class<?> value();

  /**
   * The name of the to-many side on the referenced table, such as {@code "lines"}; empty for none.
   */
  String inverse() default "";

  /** What happens when the referenced row is deleted. */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /** What happens when the key of the referenced row changes. */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /** Whether the reference is checked at the end of the transaction, where the database can. */
  boolean deferrable() default false;

  /** The name of the constraint in the database; empty for one made of table and columns. */
  String name() default "";
}
