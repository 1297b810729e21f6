package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.Mark;
import java.util.Optional;

/**
 * One {@code @ManyToMany} as written.
 *
 * @param owner the table that carries it
 * @param target the table on the other side
 */
record Connection(Outline owner, Table target, Mark mark) {

  /** Returns what the owner calls the rows of the other side. */
  String as() {
    return mark.string("as");
  }

  /** Returns what the other side calls the rows of the owner, if it has a name for them. */
  Optional<String> inverse() {
    return Optional.of(mark.string("inverse")).filter(name -> !name.isEmpty());
  }

  /** Returns the name of the table of keys, if it was given one. */
  Optional<String> givenName() {
    return Optional.of(mark.string("table")).filter(name -> !name.isEmpty());
  }

  /** Returns what stands for the Java type that the table of keys does not have. */
  TypeName type() {
    TypeName type = owner.type();
    return new TypeName(type.packageName(), type.simpleName() + "." + as());
  }
}
