package dev.ashlar.processor.source;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Table;
import dev.ashlar.processor.decl.ActorDecl;
import dev.ashlar.processor.decl.Declaration;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.PackageDecl;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.decl.Shape;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a table or an actor from its source. */
public final class DeclarationReader {
  private final Elements elements;
  private final TypeReader types;
  private final MarkReader marks;
  private final ClassReader classes;
  private final ShapeReader shapes;
  private final PrintingRecords printing;

  /**
   * @param classFiles asked for what the compiler does not say of types that it does not compile
   * @param methods asked for what it does not say of those that it does
   */
  public DeclarationReader(
      Elements elements, Types types, ClassFiles classFiles, WrittenMethods methods) {
    this.elements = elements;
    this.types = new TypeReader(types, classFiles);
    this.marks = new MarkReader(this.types);
    this.classes = new ClassReader(elements, types, this.types);
    this.printing = new PrintingRecords(elements, methods);
    this.shapes = new ShapeReader(types, classes);
  }

  /** Returns what the type declares; a type that carries both annotations is read as a table. */
  public Reading read(TypeElement type) {
    TypeName name = Names.of(type);
    Anchor anchor = Anchor.of(name);
    String comment = elements.getDocComment(type);
    DocReader docs = new DocReader(comment == null ? "" : comment);
    Shape shape = shapes.shape(type);
    List<MemberDecl> members = members(type, shape, docs);
    List<Mark> typeMarks = marks.read(type, anchor);
    boolean table = typeMarks.stream().anyMatch(mark -> mark.is(Table.class));
    Declaration declaration =
        table
            ? new TableDecl(name, shape, docs.description(), members, typeMarks, anchor)
            : new ActorDecl(name, shape, docs.description(), members, typeMarks, anchor);
    return new Reading(
        declaration, Completeness.of(typeMarks, members), problems(type, declaration));
  }

  /** Returns what the package declares; without annotations of ours if it has none. */
  public PackageDecl read(PackageElement element) {
    String name = element.getQualifiedName().toString();
    Anchor anchor = Anchor.ofPackage(name);
    return new PackageDecl(name, marks.read(element, anchor), anchor);
  }

  /** Returns the annotations of ours on a type, whatever it declares. */
  public List<Mark> marks(TypeElement type) {
    return marks.read(type, Anchor.of(Names.of(type)));
  }

  private List<MemberDecl> members(TypeElement type, Shape shape, DocReader docs) {
    if (type.getKind() == ElementKind.RECORD) {
      return types.records().components((DeclaredType) type.asType(), docs.params());
    }
    return type.getKind() == ElementKind.CLASS
        ? classes.members(type, shape, docs.params())
        : List.of();
  }

  private List<Problem> problems(TypeElement type, Declaration declaration) {
    return shapes
        .flaw(type)
        .map(
            flaw ->
                Problem.of(Code.NOT_A_ROW, markOf(declaration), sentence(declaration, flaw))
                    .fix("make it a record."))
        .map(List::of)
        .orElseGet(() -> printing.of(type, declaration.members(), logged(declaration)));
  }

  /** Returns how to print rows without what is protected: by a class that is generated for it. */
  private static String logged(Declaration declaration) {
    return declaration instanceof TableDecl
        ? " by \"return %sLog.toString(this);\""
            .formatted(declaration.name().simpleName().replace(".", ""))
        : "";
  }

  private static Anchor markOf(Declaration declaration) {
    Class<?> annotation = declaration instanceof TableDecl ? Table.class : Actor.class;
    return declaration.mark(annotation).map(Mark::anchor).orElse(declaration.anchor());
  }

  private static String sentence(Declaration declaration, String flaw) {
    return declaration.name().simpleName()
        + " "
        + flaw
        + (declaration instanceof TableDecl
            ? ": no row could be built from it."
            : ": no caller could be read from it.");
  }
}
