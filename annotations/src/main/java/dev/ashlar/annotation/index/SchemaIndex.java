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
  /** The qualified name of the module's generated schema class. */
  String schema();

  /** The version of the schema's JSON, {@code major.minor}. */
  String irVersion();

  /** The qualified names of the types that the module declares, sorted. */
  String[] types();

  /** The JSON of the schema, cut into constants that a class file can hold. */
  String[] value();
}
