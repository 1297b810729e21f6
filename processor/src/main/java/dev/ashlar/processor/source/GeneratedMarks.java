package dev.ashlar.processor.source;

import dev.ashlar.annotation.index.SchemaFragment;
import dev.ashlar.annotation.index.SchemaIndex;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads what generated classes carry: fragments and indexes. */
public final class GeneratedMarks {
  private GeneratedMarks() {}

  /**
   * A fragment as it stands in its class.
   *
   * @param of the qualified name of the type that it was read from
   */
  public record FragmentText(String of, String json) {}

  /**
   * An index as it stands in its class.
   *
   * @param name of the class
   * @param declaredBy the package or type that carries {@code @SchemaModule}; empty if none does
   * @param types the qualified names of the types that the module declares
   */
  public record IndexText(
      TypeName name,
      String module,
      String irVersion,
      String declaredBy,
      List<String> types,
      String json) {
    public IndexText {
      types = List.copyOf(types);
    }
  }

  /** Returns the fragment that the class carries. */
  public static Optional<FragmentText> fragment(TypeElement type) {
    return values(type, SchemaFragment.class)
        .map(values -> new FragmentText(text(values, "of"), joined(values)));
  }

  /** Returns the index that the class carries. */
  public static Optional<IndexText> index(TypeElement type) {
    return values(type, SchemaIndex.class)
        .map(
            values ->
                new IndexText(
                    Names.of(type),
                    text(values, "module"),
                    text(values, "irVersion"),
                    text(values, "declaredBy"),
                    texts(values, "types"),
                    joined(values)));
  }

  private static Optional<Map<String, Object>> values(TypeElement type, Class<?> annotation) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (MarkReader.nameOf(mirror).qualified().equals(annotation.getName())) {
        Map<String, Object> values = new HashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
            mirror.getElementValues().entrySet()) {
          values.put(entry.getKey().getSimpleName().toString(), entry.getValue().getValue());
        }
        return Optional.of(values);
      }
    }
    return Optional.empty();
  }

  private static String joined(Map<String, Object> values) {
    return String.join("", texts(values, "value"));
  }

  private static String text(Map<String, Object> values, String name) {
    return values.get(name) instanceof String text ? text : "";
  }

  private static List<String> texts(Map<String, Object> values, String name) {
    List<String> texts = new ArrayList<>();
    if (values.get(name) instanceof List<?> elements) {
      for (Object element : elements) {
        texts.add((String) ((AnnotationValue) element).getValue());
      }
    }
    return texts;
  }
}
