package dev.ashlar.processor.decl;

import dev.ashlar.processor.diagnostics.Anchor;
import java.util.List;

/**
 * A package that carries annotations of ours, such as {@code @Namespace}.
 *
 * @param name empty for the unnamed package
 */
public record PackageDecl(String name, List<Mark> marks, Anchor anchor) implements Marked {
  public PackageDecl {
    marks = List.copyOf(marks);
  }
}
