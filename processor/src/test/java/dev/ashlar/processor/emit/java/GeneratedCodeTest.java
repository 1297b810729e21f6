package dev.ashlar.processor.emit.java;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.emit.Artifact;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Generated code must pass the strictest compiler that its users may have. */
class GeneratedCodeTest {

  private static final List<String> ALL = List.of("mariadb", "mysql", "postgresql", "sqlite");

  @Test
  void compilesWithoutAWarning() {
    assertThat(compile(Model.news())).succeededWithoutWarnings();
  }

  @Test
  void offersEverythingAndDoesNothingForATableWithoutRules() {
    Schema schema = Model.schema(Model.article());
    assertThat(compile(schema)).succeededWithoutWarnings();
    String dao = new Emitted(schema, ALL).file("com.example.news.ArticleDao");
    Assertions.assertThat(dao)
        .contains("public void delete(UUID id) {\n    throw new IllegalStateException(")
        .doesNotContain("select ");
  }

  private static Compilation compile(Schema schema) {
    List<JavaFileObject> sources = new ArrayList<>();
    new JavaEmitter()
        .emit(new Emitted(schema, ALL))
        .map(GeneratedCodeTest::source)
        .forEach(sources::add);
    sources.add(
        JavaFileObjects.forSourceString(
            "com.example.news.Article",
            """
            package com.example.news;
            public record Article(java.util.UUID id, java.util.UUID companyId,
                java.util.UUID authorId, String title, boolean published, int version) {}
            """));
    sources.add(
        JavaFileObjects.forSourceString(
            "com.example.news.Caller",
            """
            package com.example.news;
            public record Caller(java.util.UUID id, java.util.UUID companyId,
                java.util.Set<Role> roles) {}
            """));
    sources.add(
        JavaFileObjects.forSourceString(
            "com.example.news.Role",
            "package com.example.news; public enum Role { EDITOR, ADMIN }"));
    return Compiler.javac()
        .withOptions("-Xlint:all", "-Werror", "--release", "17")
        .compile(sources);
  }

  private static JavaFileObject source(Artifact artifact) {
    return JavaFileObjects.forSourceString(artifact.path(), artifact.text());
  }
}
