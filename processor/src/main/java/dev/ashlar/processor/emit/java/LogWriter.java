package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Protection;
import dev.ashlar.ir.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the class that says in logs what a row is, without what is protected of it. */
final class LogWriter {
  private static final String REDACTED = "***";

  private final Table table;
  private final String row;
  private final String words;

  private LogWriter(Table table) {
    this.table = table;
    this.row = Words.variable(table.type());
    this.words = Words.of(table.type());
  }

  /** Returns the class; absent for a table in which nothing is protected. */
  static Optional<TypeSpec> write(Table table) {
    LogWriter writer = new LogWriter(table);
    return table.members().stream().anyMatch(writer::isRedacted)
        ? Optional.of(writer.type())
        : Optional.empty();
  }

  private TypeSpec type() {
    return TypeSpec.classBuilder(JavaTypes.generated(table.type(), "Log"))
        .addModifiers(PUBLIC, FINAL)
        .addJavadoc("$L", doc())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .addMethod(text())
        .build();
  }

  private String doc() {
    return "Says in logs what {@link %s} rows are, without personal data and secrets.\n\n"
            .formatted(table.type().simpleName())
        + PolicyDoc.origin(table);
  }

  private MethodSpec text() {
    List<String> redacted =
        table.members().stream().filter(this::isRedacted).map(Member::name).toList();
    String doc =
        "Returns the %s as a record prints itself, with %s in the place of %s."
            .formatted(words, REDACTED, String.join(", ", redacted));
    return MethodSpec.methodBuilder("toString")
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("$L", doc)
        .returns(ClassName.get(String.class))
        .addParameter(JavaTypes.of(table.type()), row)
        .addCode(Snippet.of("return ", parts(), ";\n").code())
        .build();
  }

  private Snippet parts() {
    List<Object> code = new ArrayList<>();
    StringBuilder literal = new StringBuilder(table.type().shortName() + "[");
    String between = "";
    for (Member member : table.members()) {
      literal.append(between).append(member.name()).append('=');
      between = ", ";
      if (isRedacted(member)) {
        literal.append(REDACTED);
      } else {
        code.add(Literals.string(literal.toString()) + "\n    + ");
        code.add(row + "." + ColumnPath.accessor(table.shape(), member) + "()\n    + ");
        literal.setLength(0);
      }
    }
    code.add(Literals.string(literal.append(']').toString()));
    return Snippet.of(code.toArray());
  }

  private boolean isRedacted(Member member) {
    return protections(member).allMatch(each -> each.personal() || each.secret());
  }

  private Stream<Protection> protections(Member member) {
    if (member.shape() instanceof MemberShape.Stored stored) {
      return Stream.of(table.requireColumn(stored.column()).protection());
    }
    if (member.shape() instanceof MemberShape.Wrapped wrapped) {
      return protections(wrapped.component());
    }
    MemberShape.Embedded embedded = (MemberShape.Embedded) member.shape();
    return embedded.members().stream().flatMap(this::protections);
  }
}
