package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks classes about what is deprecated: the compiler is to warn whoever uses it, and not of the
 * generated code in between.
 */
final class Deprecations {

  private static final AnnotationSpec QUIET =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "{$S, $S}", "deprecation", "removal")
          .build();

  private Deprecations() {}

  /** Returns the class about the table; as it is, if nothing is deprecated. */
  static TypeSpec mark(TypeSpec type, Schema schema, Table table) {
    TypeSpec.Builder marked = type.toBuilder();
    if (deprecated(table.doc())) {
      marked.addAnnotation(Deprecated.class);
    }
    Stream<Doc> claims = schema.actor().stream().flatMap(Deprecations::docs);
    if (Stream.concat(docs(table), claims).anyMatch(Deprecations::deprecated)) {
      marked.addAnnotation(QUIET);
    }
    return marked.build();
  }

  private static boolean deprecated(Doc doc) {
    return !doc.deprecation().isEmpty();
  }

  private static Stream<Doc> docs(Table table) {
    return Stream.concat(Stream.of(table.doc()), docs(table.members()));
  }

  private static Stream<Doc> docs(List<Member> members) {
    return members.stream()
        .flatMap(member -> Stream.concat(Stream.of(member.doc()), docs(parts(member))));
  }

  private static List<Member> parts(Member member) {
    if (member.shape() instanceof MemberShape.Wrapped wrapped) {
      return List.of(wrapped.component());
    }
    return member.shape() instanceof MemberShape.Embedded embedded ? embedded.members() : List.of();
  }

  private static Stream<Doc> docs(ActorShape actor) {
    return Stream.concat(
        Stream.of(actor.doc()), actor.claims().stream().map(ActorShape.Claim::doc));
  }
}
