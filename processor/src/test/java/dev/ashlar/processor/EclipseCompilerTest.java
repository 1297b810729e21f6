package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler enumerates in other orders, has no trees and points at other places. */
class EclipseCompilerTest {
  private static final String ARTICLE =
      """
      package shop;

      import dev.ashlar.annotation.*;
      import java.util.List;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      /**
       * A story.
       *
       * @param title what stands above it
       */
      @Table
      @Index("title")
      @Index({"kind", "title desc"})
      @Policy(allow = Action.READ, when = "kind == NEWS")
      @Policy(allow = Action.CREATE)
      public record Article(
          @Id UUID id,
          @Tenant UUID companyId,
          @Column(length = 80) String title,
          @Nullable String note,
          Kind kind,
          List<String> labels,
          @Embedded(prefix = "price_") Money price) {
        enum Kind { NEWS, OPINION, ADVERTISEMENT }

        record Money(long cents, @Column(length = 3) String currency) {}
      }
      """;

  @TempDir Path home;

  private Javac javac(String name) {
    return Javac.in(home.resolve(name))
        .classPath(Javac.jarOf(Nullable.class))
        .options("-source", "17", "-target", "17")
        .caller("shop");
  }

  @Test
  void givesTheSameBytesAsJavac() {
    Result javac = javac("javac").source("shop/Article.java", ARTICLE).compile();
    assertThat(javac.success()).isTrue();
    Result eclipse =
        javac("eclipse")
            .compiler(EclipseCompiler::new)
            .source("shop/Article.java", ARTICLE)
            .compile();
    assertThat(eclipse.complaints()).isEmpty();
    assertThat(texts(eclipse)).isEqualTo(texts(javac)).hasSizeGreaterThan(4);
  }

  private static Map<String, String> texts(Result result) {
    Map<String, String> texts = Result.texts(result.generated(), ".java");
    texts.putAll(Result.texts(result.classes(), ".json"));
    texts.putAll(Result.texts(result.classes(), ".sql"));
    texts.putAll(Result.texts(result.generated(), ".ts"));
    return texts;
  }

  @Test
  void saysInTheTextWhatItCannotShow() {
    Result result =
        javac("wrong")
            .compiler(EclipseCompiler::new)
            .source("shop/Article.java", ARTICLE.replace("title desc", "titel desc"))
            .compile();
    assertThat(result.success()).isFalse();
    assertThat(result.messages())
        .contains("[ashlar IX101]")
        .contains("at: Article, second @Index, value");
  }

  @Test
  void noticesWhatARecordPrints() {
    String personal = ARTICLE.replace("@Nullable String note", "@Pii @Nullable String note");
    assertThat(eclipse("printing", personal).messages()).contains("[ashlar CO109]");
    String override =
        "@Override public String toString() { return ArticleLog.toString(this); } enum Kind";
    Result silent = eclipse("silent", personal.replace("enum Kind", override));
    assertThat(silent.messages()).doesNotContain("CO109");
    assertThat(silent.success()).isTrue();
  }

  private Result eclipse(String name, String article) {
    return javac(name)
        .compiler(EclipseCompiler::new)
        .source("shop/Article.java", article)
        .compile();
  }
}
