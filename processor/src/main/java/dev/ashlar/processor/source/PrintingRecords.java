package dev.ashlar.processor.source;

import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Secret;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds records that print what is protected: a record prints all of its components, unless it has
 * a {@code toString} of its own.
 */
final class PrintingRecords {
  private static final String SENSITIVE = "dev.ashlar.runtime.Sensitive";

  private final Elements elements;
  private final WrittenMethods sources;

  PrintingRecords(Elements elements, WrittenMethods sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /**
   * Returns a problem for each record that prints protected components: the type, and the values
   * inside of its members.
   *
   * @param instead how to override {@code toString} of the type itself; empty for by hand
   */
  List<Problem> of(TypeElement type, List<MemberDecl> members, String instead) {
    List<Problem> problems = new ArrayList<>();
    printed(type, Names.of(type), members, instead).ifPresent(problems::add);
    Set<JavaType> seen = new HashSet<>();
    members.forEach(member -> inside(member.type(), seen, problems));
    return problems.stream().distinct().toList();
  }

  private void inside(JavaType type, Set<JavaType> seen, List<Problem> problems) {
    if (isSilent(type)) {
      return;
    }
    if (type instanceof JavaType.RecordOf record && seen.add(record)) {
      TypeElement element = elements.getTypeElement(record.name().qualified());
      if (element != null) {
        printed(element, record.name(), record.members(), "").ifPresent(problems::add);
      }
      record.members().forEach(member -> inside(member.type(), seen, problems));
      record.arguments().forEach(argument -> inside(argument, seen, problems));
    } else if (type instanceof JavaType.Declared declared) {
      declared.arguments().forEach(argument -> inside(argument, seen, problems));
    }
  }

  private Optional<Problem> printed(
      TypeElement type, TypeName name, List<MemberDecl> members, String instead) {
    List<MemberDecl> printed = members.stream().filter(PrintingRecords::isPrinted).toList();
    if (printed.isEmpty() || type.getKind() != ElementKind.RECORD || hasText(type)) {
      return Optional.empty();
    }
    MemberDecl first = printed.get(0);
    List<String> each =
        printed.stream()
            .map(member -> "%s, which is %s".formatted(member.name(), marks(member)))
            .toList();
    String message =
        "%s prints %s, in toString: %s would appear in logs."
            .formatted(
                name.last(), String.join(", and ", each), printed.size() == 1 ? "it" : "they");
    String fix =
        "override toString%s, or declare %s as Sensitive<%s>."
            .formatted(instead, first.name(), boxed(first.type()));
    Mark mark = protection(first).findFirst().orElseThrow();
    return Optional.of(Problem.of(Code.PROTECTED_VALUE_PRINTED, mark.anchor(), message).fix(fix));
  }

  private static boolean isPrinted(MemberDecl member) {
    return !isSilent(member.type()) && protection(member).findFirst().isPresent();
  }

  /** Whether values of the type print nothing of what is in them; arrays print where they are. */
  private static boolean isSilent(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      return !declared.arguments().isEmpty()
          && declared.arguments().stream().allMatch(PrintingRecords::isSilent);
    }
    return type instanceof JavaType.ArrayOf
        || (type instanceof JavaType.RecordOf record
            && record.name().qualified().equals(SENSITIVE));
  }

  private static Stream<Mark> protection(MemberDecl member) {
    return member.marks().stream().filter(mark -> mark.is(Pii.class) || mark.is(Secret.class));
  }

  private static String marks(MemberDecl member) {
    return String.join(
        " and ", protection(member).map(mark -> "@" + mark.annotation().last()).toList());
  }

  /**
   * Whether somebody wrote a {@code toString}. Among the members of a record there always is one:
   * that of the compiler is final and without annotations, and javac 17 calls it explicit. So is
   * one that is known from a class file, where that of the compiler cannot be told from a final one
   * that somebody wrote.
   */
  private boolean hasText(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals("toString"))
        .filter(method -> method.getParameters().isEmpty())
        .anyMatch(
            method ->
                !method.getModifiers().contains(Modifier.FINAL)
                    || !method.getAnnotationMirrors().isEmpty()
                    || sources.isWritten(method));
  }

  /** Returns the type as it may stand between angle brackets. */
  private static String boxed(JavaType type) {
    String written = type.written();
    if (!(type instanceof JavaType.Primitive)) {
      return written;
    }
    return switch (written) {
      case "int" -> "Integer";
      case "char" -> "Character";
      default -> Character.toUpperCase(written.charAt(0)) + written.substring(1);
    };
  }
}
