package dev.ashlar.processor.decl;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One annotation as written. An attribute that was left out is empty, 0 or absent here; defaults
 * that are none of these are the reader's, which names them: {@code mark.bool("leads", true)}.
 *
 * @param values the attributes that were written, by name
 */
public record Mark(TypeName annotation, Map<String, MarkValue> values, Anchor anchor) {
  public Mark {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** Whether this is an annotation of the given type. */
  public boolean is(Class<?> type) {
    return annotation.packageName().equals(type.getPackageName())
        && annotation.simpleName().equals(type.getSimpleName());
  }

  /** Whether the attribute was written. */
  public boolean has(String attribute) {
    return values.containsKey(attribute);
  }

  /** Returns a text; empty if it was left out. */
  public String string(String attribute) {
    return values.get(attribute) instanceof MarkValue.Text text ? text.value() : "";
  }

  /** Returns the texts of an array, in order; none if it was left out. */
  public List<String> strings(String attribute) {
    return elements(attribute).stream()
        .filter(MarkValue.Text.class::isInstance)
        .map(element -> ((MarkValue.Text) element).value())
        .toList();
  }

  /** Returns a number; 0 if it was left out. */
  public int integer(String attribute) {
    return values.get(attribute) instanceof MarkValue.Whole whole ? (int) whole.value() : 0;
  }

  /** Returns a boolean; the given one if it was left out. */
  public boolean bool(String attribute, boolean otherwise) {
    return values.get(attribute) instanceof MarkValue.Truth truth ? truth.value() : otherwise;
  }

  /** Returns an enum constant's name; absent if it was left out. */
  public Optional<String> constant(String attribute) {
    return values.get(attribute) instanceof MarkValue.Constant constant
        ? Optional.of(constant.name())
        : Optional.empty();
  }

  /** Returns the names of the enum constants of an array, in order; none if it was left out. */
  public List<String> constants(String attribute) {
    return elements(attribute).stream()
        .filter(MarkValue.Constant.class::isInstance)
        .map(element -> ((MarkValue.Constant) element).name())
        .toList();
  }

  /** Returns the annotations of an array, in order; none if it was left out. */
  public List<Mark> nested(String attribute) {
    return elements(attribute).stream()
        .filter(MarkValue.Nested.class::isInstance)
        .map(element -> ((MarkValue.Nested) element).mark())
        .toList();
  }

  /** Returns a class literal; absent if it was left out. */
  public Optional<JavaType> type(String attribute) {
    return values.get(attribute) instanceof MarkValue.TypeLiteral literal
        ? Optional.of(literal.type())
        : Optional.empty();
  }

  /** Returns where the value of an attribute stands; the annotation if it was left out. */
  public Anchor at(String attribute) {
    return has(attribute) ? anchor.at(attribute) : anchor;
  }

  /** Returns where an element of an array stands, counted from 0. */
  public Anchor at(String attribute, int element) {
    return has(attribute) ? anchor.at(attribute).at(Integer.toString(element)) : anchor;
  }

  private List<MarkValue> elements(String attribute) {
    return values.get(attribute) instanceof MarkValue.Many many ? many.elements() : List.of();
  }
}
