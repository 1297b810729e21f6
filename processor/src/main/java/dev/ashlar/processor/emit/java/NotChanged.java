package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.ashlar.ir.Stamp;
import java.util.List;
import java.util.Optional;

/**
 * The private method of a DAO that says why a row was not changed: it is not there for the actor,
 * it is not what was read, or what a rule of one member guards was not to be changed.
 */
record NotChanged(DaoContext dao) {

  /** The name of the method. */
  static final String NAME = "notChanged";

  /** Returns the method; its parameters are the key, and the version if rows have one. */
  MethodSpec method() {
    List<Sought> key = List.copyOf(dao.key().values());
    List<Snippet> names = key.stream().map(each -> Snippet.of(each.name())).toList();
    Snippet find = Snippet.of("find(", Snippet.join(", ", names), ")");
    Snippet arguments = Snippet.of("(", dao.tableLiteral(), ", ", DaoContext.together(names), ")");
    Snippet missing = Snippet.of("new ", DaoContext.runtime("RowNotFound"), arguments);
    Snippet denied = Snippet.of("new ", DaoContext.runtime("AccessDenied"), arguments);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(NAME)
            .addModifiers(PRIVATE)
            .returns(RuntimeException.class)
            .addParameters(Sought.specs(key));
    Optional<ParameterSpec> version = SetMethods.version(dao);
    version.ifPresent(method::addParameter);
    Snippet stored = Snippet.of(dao.container(Optional.class), " stored = ", find, ";\n");
    Snippet body =
        version
            .map(
                read ->
                    Snippet.of(
                        stored,
                        "if (stored.isEmpty()) {\n  return ",
                        missing,
                        ";\n}\nreturn ",
                        same(read),
                        "\n    ? ",
                        denied,
                        "\n    : new ",
                        DaoContext.runtime("StaleRow"),
                        arguments,
                        ";\n"))
            .orElseGet(
                () ->
                    Snippet.of(
                        "return ",
                        find,
                        ".isPresent()\n    ? ",
                        denied,
                        "\n    : ",
                        missing,
                        ";\n"));
    return method.addCode(body.code()).build();
  }

  private Snippet same(ParameterSpec version) {
    ColumnPath path =
        Optional.ofNullable(
                dao.paths().get(dao.table().findStamp(Stamp.VERSION).orElseThrow().name()))
            .orElseThrow();
    Snippet now = path.value("stored.get()");
    return version.type().isPrimitive()
        ? Snippet.of(now, " == ", version.name())
        : Snippet.of(now, ".equals(", version.name(), ")");
  }
}
