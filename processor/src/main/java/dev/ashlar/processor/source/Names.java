package dev.ashlar.processor.source;

import dev.ashlar.processor.diagnostics.TypeName;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Names declared types. */
public final class Names {
  private Names() {}

  /** Returns the name of a declared type, nested ones with dots. */
  public static TypeName of(TypeElement type) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    Element outer = type.getEnclosingElement();
    while (outer instanceof TypeElement) {
      name.insert(0, outer.getSimpleName() + ".");
      outer = outer.getEnclosingElement();
    }
    String packageName =
        outer instanceof PackageElement pkg ? pkg.getQualifiedName().toString() : "";
    return new TypeName(packageName, name.toString());
  }
}
