package dev.ashlar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Connects the rows of two tables, any number of each, by a table of their keys.
 *
 * <p>Read it as a sentence: <em>many to many Tag as tags</em>. Whoever may read both rows sees that
 * they are connected; whoever may update the row of this table, and read the other, connects and
 * parts them. A generated DAO has {@code tags(id)}, {@code addTag} and {@code removeTag}. Rows that
 * are deleted take their connections with them.
 *
 * <p>A connection that has data of its own is an ordinary table with two references.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ManyToMany.List.class)
public @interface ManyToMany {
  /** The table on the other side. */
  Class<?> value();

  /** What conditions and methods call the rows of the other side, in the plural: {@code tags}. */
  String as();

  /** What the other side calls the rows of this one; empty if it has no name for them. */
  String inverse() default "";

  /**
   * The name of the table of keys; empty for the name of this table and the singular of {@link
   * #as()}, such as {@code invoice_tag}.
   */
  String table() default "";

  /** Holds repeated connections. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The repeated annotations, in the order they are written. */
    ManyToMany[] value();
  }
}
