package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that says which tenant a row belongs to, or which tenant an {@link Actor} acts
 * for.
 *
 * <p>Every statement of a generated DAO is limited to the actor's tenant, and references between
 * two tenants' tables carry it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Tenant {
  /**
   * Whether keys, uniques, indexes and references of the table are led by this column; {@code
   * false} serves schemas that exist already.
   */
  boolean leads() default true;
}
