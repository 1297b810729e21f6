package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.ir.emit.Emission;
import dev.ashlar.ir.emit.Emitter;
import dev.ashlar.ir.emit.IrRange;
import dev.ashlar.ir.emit.Timing;
import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Emitters of other authors: what they may write, and what happens when they go wrong. */
class OutputsOfOthersTest {
  private static final String COUNTRY =
      """
      package shop;
      import dev.ashlar.annotation.*;
      @Table(shared = true) @Policy(allow = {Action.READ, Action.CREATE, Action.UPDATE, Action.DELETE})
      public record Country(@Id long id, String name) {}
      """;

  @TempDir Path home;

  private record Foreign(String id, Timing timing, Function<Emission, Stream<Artifact>> body)
      implements Emitter {
    @Override
    public IrRange accepts() {
      return IrRange.current();
    }

    @Override
    public Set<String> options() {
      return Set.of("title");
    }

    @Override
    public Stream<Artifact> emit(Emission emission) {
      return body.apply(emission);
    }
  }

  private static Emitter docs(Function<Emission, Stream<Artifact>> body) {
    return new Foreign("docs", Timing.RESOURCES, body);
  }

  private static Artifact file(
      Emission emission, Destination destination, String path, String text) {
    return new Artifact(
        destination, path, text, emission.schema().tables().stream().map(Table::id).toList());
  }

  private static Emitter writing(String id, String path) {
    return new Foreign(
        id,
        Timing.RESOURCES,
        emission -> Stream.of(file(emission, Destination.SOURCE_OUTPUT, path, id)));
  }

  private Result compile(List<Emitter> emitters, String... options) {
    return Javac.in(home)
        .options(options)
        .processors(
            () -> List.of(new FragmentProcessor(), new AshlarProcessor(new Emitters(emitters))))
        .source("shop/Country.java", COUNTRY)
        .compile();
  }

  @Test
  void writesFilesAndHandsOverOptions() {
    Emitter docs =
        docs(
            emission ->
                Stream.of(
                    file(
                        emission,
                        Destination.CLASS_OUTPUT,
                        "docs/tables.txt",
                        emission.option("title").orElse("?") + emission.dialects())));
    Result result = compile(List.of(docs), "-Aashlar.docs.title=Countries", "-Werror");
    assertThat(result.complaints()).isEmpty();
    assertThat(Result.text(result.classes(), "docs/tables.txt"))
        .isEqualTo("Countries[postgresql, sqlite]");
  }

  @Test
  void knowsTheOptionsOfEmittersThatAreThere() {
    Result result = compile(List.of(docs(emission -> Stream.of())), "-Aashlar.docs.titel=x");
    assertThat(result.messages()).contains("fix: write \"-Aashlar.docs.title\".");
  }

  @Test
  void reportsAFailureAndWritesTheOthers() {
    Emitter broken =
        docs(
            emission -> {
              throw new IllegalStateException("no template");
            });
    Result result = compile(List.of(broken, writing("web", "web/index.txt")));
    assertThat(result.complaints()).singleElement().asString().contains("Generator 'docs' failed");
    assertThat(result.messages()).contains("no template").contains("[ashlar XX101]");
    assertThat(Result.text(result.generated(), "web/index.txt")).isEqualTo("web");
  }

  @Test
  void refusesTwoThatWriteOneFile() {
    Result result = compile(List.of(writing("a", "web/index.txt"), writing("b", "web/Index.txt")));
    assertThat(result.complaints()).singleElement().asString().contains("[ashlar GN102]");
    assertThat(Result.text(result.generated(), "web/index.txt")).isEqualTo("a");
  }

  @Test
  void refusesPathsOutsideOfTheOutput() {
    Result result = compile(List.of(writing("docs", "../index.html")));
    assertThat(result.complaints())
        .singleElement()
        .asString()
        .startsWith("[ashlar GN105] Generator 'docs' would write '../index.html'");
    assertThat(home.resolve("index.html")).doesNotExist();
  }

  @Test
  void printsWhatAnEmitterWarnsOf() {
    Emitter docs =
        docs(
            emission -> {
              emission.warn(emission.schema().tables().get(0).id(), "Country has no comment.");
              return Stream.of();
            });
    assertThat(compile(List.of(docs)).complaints())
        .singleElement()
        .asString()
        .startsWith("Country.java:")
        .endsWith("[ashlar GN111] Country has no comment.");
  }

  @Test
  void leavesDraftsOutWhereTheyWouldBePackaged() {
    Result result =
        compile(List.of(writing("web", "web/index.txt")), "-s", home.resolve("classes").toString());
    assertThat(result.notes("[ashlar GN109]")).hasSize(1);
    assertThat(home.resolve("classes/web/index.txt")).doesNotExist();
  }

  @Test
  void refusesAClassThatUsersHaveWritten() {
    Result result =
        Javac.in(home)
            .source("shop/Country.java", COUNTRY)
            .source("shop/CountryPolicy.java", "package shop; class CountryPolicy {}")
            .compile();
    assertThat(result.messages()).contains("[ashlar GN106] CountryPolicy");
  }
}
