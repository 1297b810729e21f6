package dev.ashlar.processor.output;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.source.MarkReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * Finds anchors by elements and annotation mirrors, which every compiler has. Members are found as
 * fields: on JDK 17 nothing is printed for a record component (JDK-8295184).
 */
final class MirrorAnchors {
  private final Elements elements;

  MirrorAnchors(Elements elements) {
    this.elements = elements;
  }

  /** Returns the nearest place that the compiler can name; absent if the type is unknown. */
  Optional<Place> find(Anchor anchor) {
    return element(anchor).map(element -> place(element, anchor));
  }

  /** Returns the declaration that the anchor is on; its type if the member cannot be found. */
  Optional<Element> element(Anchor anchor) {
    TypeName name = anchor.type();
    Element type =
        name.simpleName().equals("package-info")
            ? elements.getPackageElement(name.packageName())
            : elements.getTypeElement(name.qualified());
    return Optional.ofNullable(type)
        .map(found -> anchor.member().flatMap(member -> field(found, member)).orElse(found));
  }

  private static Optional<Element> field(Element type, String name) {
    for (Element inside : type.getEnclosedElements()) {
      if (inside.getKind() == ElementKind.FIELD && inside.getSimpleName().contentEquals(name)) {
        return Optional.of(inside);
      }
    }
    return Optional.empty();
  }

  private static Place place(Element element, Anchor anchor) {
    if (anchor.annotation().isEmpty()) {
      return new Place(element, Optional.empty(), Optional.empty());
    }
    List<AnnotationMirror> outer = new ArrayList<>();
    List<AnnotationMirror> inner = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      for (AnnotationMirror single : MarkReader.unpacked(mirror)) {
        if (MarkReader.nameOf(single).equals(anchor.annotation().get())) {
          outer.add(mirror);
          inner.add(single);
        }
      }
    }
    if (anchor.occurrence() >= inner.size()) {
      return new Place(element, Optional.empty(), Optional.empty());
    }
    AnnotationMirror mirror = outer.get(anchor.occurrence());
    Optional<AnnotationValue> value = value(inner.get(anchor.occurrence()), anchor.path());
    return new Place(element, Optional.of(mirror), value);
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, List<String> path) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(path.get(0))) {
        return Optional.of(inside(entry.getValue(), path.subList(1, path.size())));
      }
    }
    return Optional.empty();
  }

  private static AnnotationValue inside(AnnotationValue value, List<String> path) {
    if (path.isEmpty()) {
      return value;
    }
    if (value.getValue() instanceof AnnotationMirror nested) {
      return value(nested, path).orElse(value);
    }
    if (value.getValue() instanceof List<?> values) {
      int index = Integer.parseInt(path.get(0));
      if (index < values.size() && values.get(index) instanceof AnnotationValue element) {
        return inside(element, path.subList(1, path.size()));
      }
    }
    return value;
  }
}
