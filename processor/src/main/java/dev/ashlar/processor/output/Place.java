package dev.ashlar.processor.output;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where a compiler can point without trees.
 *
 * @param mirror the annotation, or the container of repeated ones
 * @param value within the annotation
 */
record Place(Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {}
