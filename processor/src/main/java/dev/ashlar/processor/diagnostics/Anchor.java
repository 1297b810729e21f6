package dev.ashlar.processor.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place in a source, said without a compiler.
 *
 * @param type the declared type; {@code package-info} for a package
 * @param member the field or component; absent for the type itself
 * @param annotation on the member or the type; absent for the declaration itself
 * @param occurrence which of the repeated annotations, from 0
 * @param path into the annotation's values: attribute names, and element numbers from 0
 */
public record Anchor(
    TypeName type,
    Optional<String> member,
    Optional<TypeName> annotation,
    int occurrence,
    List<String> path)
    implements Comparable<Anchor> {

  private static final Comparator<Anchor> ORDER =
      Comparator.comparing(Anchor::type)
          .thenComparing(anchor -> anchor.member().orElse(""))
          .thenComparing(anchor -> anchor.annotation().map(TypeName::qualified).orElse(""))
          .thenComparingInt(Anchor::occurrence)
          .thenComparing(anchor -> String.join("/", anchor.path()));

  public Anchor {
    path = List.copyOf(path);
  }

  /** Returns the place of a type's declaration. */
  public static Anchor of(TypeName type) {
    return new Anchor(type, Optional.empty(), Optional.empty(), 0, List.of());
  }

  /** Returns the place of a package's declaration. */
  public static Anchor ofPackage(String name) {
    return of(new TypeName(name, "package-info"));
  }

  /** Returns the place of a member of this type. */
  public Anchor member(String name) {
    return new Anchor(type, Optional.of(name), Optional.empty(), 0, List.of());
  }

  /** Returns the place of an annotation on this declaration. */
  public Anchor annotation(TypeName name, int which) {
    return new Anchor(type, member, Optional.of(name), which, List.of());
  }

  /** Returns the place of a value within this annotation or value. */
  public Anchor at(String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return new Anchor(type, member, annotation, occurrence, longer);
  }

  @Override
  public int compareTo(Anchor other) {
    return ORDER.compare(this, other);
  }
}
