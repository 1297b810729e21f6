package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.TableDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a value stands in a table: which members lead to it, and what they say about its column.
 *
 * @param decls the member of the table, then the components inside it down to the value
 * @param named the declaration whose name the column has: the value itself, or what wraps it
 * @param path such as {@code total.amount}; of the wrapping member for a wrapped value
 * @param prefix what the column's name begins with
 * @param nullable whether anything on the way may be null
 * @param wrapper the outermost record of one component around the value
 */
record ColumnPlace(
    TypeName table,
    List<MemberDecl> decls,
    MemberDecl named,
    String path,
    String prefix,
    boolean nullable,
    Optional<TypeName> wrapper) {
  ColumnPlace {
    decls = List.copyOf(decls);
  }

  /** Returns the place of a member of the table. */
  static ColumnPlace of(TableDecl table, MemberDecl member) {
    return new ColumnPlace(
        TypeNames.of(table.name()),
        List.of(member),
        member,
        member.name(),
        "",
        nullable(member),
        Optional.empty());
  }

  /** Returns the place of a component of the record embedded here. */
  ColumnPlace embedded(MemberDecl component) {
    String own = decl().mark(Embedded.class).map(mark -> mark.string("prefix")).orElse("");
    return new ColumnPlace(
        table,
        with(component),
        component,
        path + "." + component.name(),
        prefix + own,
        nullable || nullable(component),
        Optional.empty());
  }

  /** Returns the place of the only component of the record here. */
  ColumnPlace wrapped(MemberDecl component, JavaType.RecordOf record) {
    return new ColumnPlace(
        table,
        with(component),
        named,
        path,
        prefix,
        nullable || nullable(component),
        Optional.of(wrapper.orElse(TypeNames.of(record.name()))));
  }

  /** Returns the innermost declaration: the value itself. */
  MemberDecl decl() {
    return decls.get(decls.size() - 1);
  }

  /** Returns the identity of the column. */
  ElementId id() {
    return new ElementId(table, path);
  }

  /** Returns the name of the column. */
  String column() {
    String given = givenName();
    return prefix + (given.isEmpty() ? SnakeCase.of(named.name()) : given);
  }

  /** Returns the name that the user gave to the column; empty if none. */
  String givenName() {
    return named.mark(Column.class).map(mark -> mark.string("name")).orElse("");
  }

  /** Returns the annotation of the outermost declaration of this column alone that carries it. */
  Optional<Mark> mark(Class<?> annotation) {
    return mark(annotation, mark -> true);
  }

  /** Returns the outermost such annotation of this column alone that fulfils the condition. */
  Optional<Mark> mark(Class<?> annotation, Predicate<Mark> condition) {
    return decls.subList(decls.indexOf(named), decls.size()).stream()
        .flatMap(each -> each.mark(annotation).stream())
        .filter(condition)
        .findFirst();
  }

  /** Whether anything that leads to the value carries the annotation. */
  boolean has(Class<?> annotation) {
    return decls.stream().anyMatch(each -> each.has(annotation));
  }

  private List<MemberDecl> with(MemberDecl component) {
    List<MemberDecl> longer = new ArrayList<>(decls);
    longer.add(component);
    return longer;
  }

  private static boolean nullable(MemberDecl member) {
    return member.nullable() && !(member.type() instanceof JavaType.Primitive);
  }
}
