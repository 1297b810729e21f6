package dev.ashlar.processor.source;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Table;
import dev.ashlar.processor.decl.Doc;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the components of a record through its fields, which alone have positions on JDK 17. */
final class RecordReader {
  private final Types types;
  private final TypeReader reader;
  private final MarkReader marks;
  private final ClassFiles classFiles;

  RecordReader(Types types, TypeReader reader, ClassFiles classFiles) {
    this.types = types;
    this.reader = reader;
    this.classFiles = classFiles;
    this.marks = new MarkReader(reader);
  }

  /** Whether the type has rows or sessions of its own, and so is not a value inside a row. */
  static boolean isRow(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> MarkReader.nameOf(mirror).qualified())
        .anyMatch(name -> name.equals(Table.class.getName()) || name.equals(Actor.class.getName()));
  }

  /**
   * Returns the components in order, with the arguments of the type put in.
   *
   * @param docs the comments of those that have one, by name
   */
  List<MemberDecl> components(DeclaredType type, Map<String, Doc> docs) {
    TypeElement record = (TypeElement) type.asElement();
    List<VariableElement> fields = ElementFilter.fieldsIn(record.getEnclosedElements());
    Set<String> nullable = classFiles.find(record).map(Nullness::ofFields).orElse(Set.of());
    List<MemberDecl> members = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      for (VariableElement field : fields) {
        if (field.getSimpleName().equals(component.getSimpleName())) {
          boolean marked = nullable.contains(field.getSimpleName().toString());
          members.add(member(type, component, field, marked, docs));
        }
      }
    }
    return members;
  }

  private MemberDecl member(
      DeclaredType type,
      RecordComponentElement component,
      VariableElement field,
      boolean nullable,
      Map<String, Doc> docs) {
    String name = field.getSimpleName().toString();
    Anchor anchor = Anchor.of(Names.of((TypeElement) type.asElement())).member(name);
    List<Element> carriers = new ArrayList<>(List.of(field, component));
    if (component.getAccessor() != null) {
      carriers.add(component.getAccessor());
    }
    return new MemberDecl(
        name,
        reader.read(types.asMemberOf(type, field)),
        nullable || Nullness.ofAny(carriers),
        name,
        docs.getOrDefault(name, Doc.NONE),
        marks(field, component, anchor),
        anchor);
  }

  /**
   * ECJ 3.46 loses annotations of some fields (such as {@code @Id(IDENTITY)} with an imported
   * constant) and keeps them on the component.
   */
  private List<Mark> marks(VariableElement field, RecordComponentElement component, Anchor anchor) {
    List<Mark> ofField = marks.read(field, anchor);
    List<Mark> ofComponent = marks.read(component, anchor);
    return ofField.size() < ofComponent.size() ? ofComponent : ofField;
  }
}
