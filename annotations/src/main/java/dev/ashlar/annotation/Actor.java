package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the record that describes the caller: its components are the claims that policies ask for.
 *
 * <p>{@link Id} marks who it is, {@link Tenant} whom it acts for, and a component that is a {@code
 * Set} of an enum holds the roles.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Actor {}
