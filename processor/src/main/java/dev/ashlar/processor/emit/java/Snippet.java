package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of Java in which types are still names, so that JavaPoet can import them.
 *
 * @param format the text, with {@code $T} where a type stands
 * @param types in the order of their places
 * @param width in characters, if it stood on one line
 */
record Snippet(String format, List<TypeName> types, int width) {

  Snippet {
    types = List.copyOf(types);
  }

  /**
   * Returns the parts after each other.
   *
   * @param parts texts, types and snippets
   */
  static Snippet of(Object... parts) {
    StringBuilder format = new StringBuilder();
    List<TypeName> types = new ArrayList<>();
    int width = 0;
    for (Object part : parts) {
      if (part instanceof Snippet snippet) {
        format.append(snippet.format);
        types.addAll(snippet.types);
        width += snippet.width;
      } else if (part instanceof TypeName type) {
        format.append("$T");
        types.add(type);
        width += width(type);
      } else {
        String text = part.toString();
        format.append(text.replace("$", "$$"));
        width += text.length();
      }
    }
    return new Snippet(format.toString(), types, width);
  }

  /** Returns the parts with a text between each two. */
  static Snippet join(String separator, List<Snippet> parts) {
    List<Object> all = new ArrayList<>();
    for (Snippet part : parts) {
      if (!all.isEmpty()) {
        all.add(separator);
      }
      all.add(part);
    }
    return of(all.toArray());
  }

  /** Returns the piece as JavaPoet takes it. */
  CodeBlock code() {
    return CodeBlock.of(format, types.toArray());
  }

  private static int width(TypeName type) {
    return type instanceof ClassName name
        ? String.join(".", name.simpleNames()).length()
        : type.toString().length();
  }
}
