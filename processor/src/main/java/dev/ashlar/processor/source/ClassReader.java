package dev.ashlar.processor.source;

import dev.ashlar.processor.decl.Doc;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.Shape;
import dev.ashlar.processor.diagnostics.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class whose fields are what is stored. */
final class ClassReader {
  private final Elements elements;
  private final Types types;
  private final TypeReader reader;
  private final MarkReader marks;

  ClassReader(Elements elements, Types types, TypeReader reader) {
    this.elements = elements;
    this.types = types;
    this.reader = reader;
    this.marks = new MarkReader(reader);
  }

  /** Returns the fields that are stored, in order: neither static nor {@code transient}. */
  static List<VariableElement> stored(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .toList();
  }

  /** Returns the members, with accessors as the shape names them. */
  List<MemberDecl> members(TypeElement type, Shape shape, Map<String, Doc> docs) {
    List<MemberDecl> members = new ArrayList<>();
    for (VariableElement field : stored(type)) {
      String name = field.getSimpleName().toString();
      Anchor anchor = Anchor.of(Names.of(type)).member(name);
      List<Element> carriers = new ArrayList<>(List.of(field));
      accessor(type, field, Accessors.name(shape, field)).ifPresent(carriers::add);
      members.add(
          new MemberDecl(
              name,
              reader.read(field.asType()),
              Nullness.ofAny(carriers),
              Accessors.name(shape, field),
              doc(field, docs),
              marks.read(field, anchor),
              anchor));
    }
    return members;
  }

  private Doc doc(VariableElement field, Map<String, Doc> docs) {
    String comment = elements.getDocComment(field);
    return comment == null
        ? docs.getOrDefault(field.getSimpleName().toString(), Doc.NONE)
        : new DocReader(comment).description();
  }

  /** Returns the method of this name without parameters that gives the field's type. */
  Optional<ExecutableElement> accessor(TypeElement type, VariableElement field, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(method -> types.isSameType(method.getReturnType(), field.asType()))
        .findFirst();
  }
}
