package dev.ashlar.annotation.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated class that carries one declaration as it was read from its source.
 *
 * <p>Compilers hand unchanged types back as class files, which have lost comments, order and some
 * nullability. The fragment keeps them, so that clean and incremental builds give the same bytes.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SchemaFragment {
  /** The qualified name of the declared type that the fragment was read from. */
  String of();

  /** The JSON of the declaration, cut into constants that a class file can hold. */
  String[] value();
}
