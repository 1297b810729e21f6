package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record, or a class with final fields, a table: one row for each instance.
 *
 * <p>Names in annotations are those of Java members. A table belongs to the tenant that its {@link
 * Tenant} member names, unless it says {@code shared = true}; what no {@link Policy} allows is
 * denied.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
  /** The name in the database; empty for the simple name of the type in snake case. */
  String name() default "";

  /**
   * The SQL schema; empty for the {@link Namespace} of the package, and without one for the
   * connection's own.
   */
  String namespace() default "";

  /** Whether the table belongs to no tenant, so that every tenant meets the same rows. */
  boolean shared() default false;

  /** The name of the primary key in the database; empty for one made of the table's name. */
  String key() default "";
}
