package dev.ashlar.annotation.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated class that carries the schema of its module to the modules that depend on it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SchemaIndex {
  /** The package that all types of the module lie in or below: its name. */
  String module();

  /** The version of the schema's JSON, {@code major.minor.patch}. */
  String irVersion();

  /** The type or package that carries {@code @SchemaModule}; empty if there is none. */
  String declaredBy();

  /** The qualified names of the types that the module declares, sorted. */
  String[] types();

  /** The JSON of the schema, cut into constants that a class file can hold. */
  String[] value();
}
