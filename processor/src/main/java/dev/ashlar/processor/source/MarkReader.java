package dev.ashlar.processor.source;

import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MarkValue;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads annotations of ours, and {@code @Deprecated}, as they were written. */
public final class MarkReader {
  private static final String OURS = "dev.ashlar.annotation";
  private static final TypeName DEPRECATED = new TypeName("java.lang", "Deprecated");

  private final TypeReader types;

  MarkReader(TypeReader types) {
    this.types = types;
  }

  /**
   * Returns the annotations of a declaration, sorted by name, those of one name in the order they
   * are written. Repeated ones come out of their container.
   */
  public List<Mark> read(Element element, Anchor declaration) {
    Map<TypeName, Integer> seen = new HashMap<>();
    List<Mark> marks = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      for (AnnotationMirror single : unpacked(mirror)) {
        TypeName name = nameOf(single);
        if (name.packageName().equals(OURS) || name.equals(DEPRECATED)) {
          int occurrence = seen.merge(name, 1, Integer::sum) - 1;
          marks.add(mark(single, declaration.annotation(name, occurrence)));
        }
      }
    }
    marks.sort(
        Comparator.comparing(Mark::annotation).thenComparing(mark -> mark.anchor().occurrence()));
    return marks;
  }

  /** Returns the annotations in a container of ours; any other annotation by itself. */
  public static List<AnnotationMirror> unpacked(AnnotationMirror mirror) {
    TypeName name = nameOf(mirror);
    if (!name.packageName().equals(OURS) || !name.simpleName().endsWith(".List")) {
      return List.of(mirror);
    }
    List<AnnotationMirror> inside = new ArrayList<>();
    for (AnnotationValue value : mirror.getElementValues().values()) {
      if (value.getValue() instanceof List<?> elements) {
        for (Object element : elements) {
          if (element instanceof AnnotationValue nested
              && nested.getValue() instanceof AnnotationMirror single) {
            inside.add(single);
          }
        }
      }
    }
    return inside;
  }

  /** Returns the name of an annotation's type. */
  public static TypeName nameOf(AnnotationMirror mirror) {
    return Names.of((TypeElement) mirror.getAnnotationType().asElement());
  }

  private Mark mark(AnnotationMirror mirror, Anchor anchor) {
    Map<String, MarkValue> values = new HashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      String attribute = entry.getKey().getSimpleName().toString();
      Object value = entry.getValue().getValue();
      boolean unresolved = value instanceof String && !isText(entry.getKey().getReturnType());
      values.put(
          attribute,
          unresolved
              ? new MarkValue.TypeLiteral(new JavaType.Unresolved(value.toString()))
              : value(value, anchor.at(attribute)));
    }
    return new Mark(nameOf(mirror), values, anchor);
  }

  private static boolean isText(TypeMirror type) {
    TypeMirror element = type instanceof ArrayType array ? array.getComponentType() : type;
    return element instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.String");
  }

  private MarkValue value(Object value, Anchor anchor) {
    if (value instanceof Boolean truth) {
      return new MarkValue.Truth(truth);
    }
    if (value instanceof Number number) {
      return new MarkValue.Whole(number.longValue());
    }
    if (value instanceof VariableElement constant) {
      return new MarkValue.Constant(constant.getSimpleName().toString());
    }
    if (value instanceof TypeMirror type) {
      return new MarkValue.TypeLiteral(types.literal(type));
    }
    if (value instanceof AnnotationMirror nested) {
      return new MarkValue.Nested(mark(nested, anchor));
    }
    if (value instanceof List<?> elements) {
      return many(elements, anchor);
    }
    return new MarkValue.Text(value.toString());
  }

  private MarkValue many(List<?> elements, Anchor anchor) {
    List<MarkValue> values = new ArrayList<>();
    for (Object element : elements) {
      Object value = ((AnnotationValue) element).getValue();
      values.add(value(value, anchor.at(Integer.toString(values.size()))));
    }
    return new MarkValue.Many(values);
  }
}
