package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says for a whole module what options of the compiler can say too, but versioned with the code.
 * Options win.
 *
 * <p>It stands on one package or one type of the module.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface SchemaModule {
  /** The dialects that SQL is written for, such as {@code "postgresql"}; empty for the default. */
  String[] dialects() default {};

  /** Whether this module owns the migrations of the whole application. */
  boolean root() default false;

  /**
   * The index packages of other modules whose tables this one may reference, where they are not
   * found by themselves. A named module is named by its module name.
   */
  String[] uses() default {};

  /**
   * The package of this module's own index class; empty for the reserved one, in which it is found
   * by itself. A library without {@code module-info} that must stand on a module path beside others
   * has one of its own.
   */
  String index() default "";
}
