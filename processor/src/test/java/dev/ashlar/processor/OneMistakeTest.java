package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake is one message: generated classes exist in spite of it. */
class OneMistakeTest {
  private static final String USER =
      """
      package shop;
      class User {
        boolean may(Caller caller, Article article) {
          return ArticlePolicy.canRead(caller, article);
        }
      }
      """;
  private static final String ARTICLE =
      """
      package shop;

      import dev.ashlar.annotation.*;
      import java.util.UUID;

      @Table
      @Policy(allow = Action.READ, when = "%s")
      public record Article(@Id UUID id, @Tenant UUID companyId, String title%s) {}
      """;

  @TempDir Path home;

  private Result compile(String article) {
    return Javac.in(home)
        .options("-Xlint:all", "-Werror")
        .caller("shop")
        .source("shop/Article.java", article)
        .source("shop/User.java", USER)
        .compile();
  }

  @Test
  void isOneMessageWithAllUsersCompiled() {
    Result result = compile(ARTICLE.formatted("titel == 'x'", ""));
    assertThat(result.complaints()).hasSize(1);
    assertThat(result.complaints().get(0)).startsWith("Article.java:7:37 [ashlar PO103]");
    assertThat(result.success()).isFalse();
  }

  @Test
  void isNotAlsoANoteOnWhatNoPolicyAllows() {
    String rest = "title == 'x'\")\n@Policy(allow = Action.CREATE, when = \"titel == 'x'";
    Result result = compile(ARTICLE.formatted(rest, ""));
    assertThat(result.complaints()).hasSize(1);
    assertThat(result.complaints().get(0)).startsWith("Article.java:8:39 [ashlar PO103]");
    assertThat(result.notes("[ashlar")).isEmpty();
    Result right = compile(ARTICLE.formatted(rest.replace("titel", "title"), ""));
    assertThat(right.notes("[ashlar PO120]")).hasSize(1);
  }

  @Test
  void leavesOutWhatSpeaksOfTheWholeModule() {
    Result result = compile(ARTICLE.formatted("titel == 'x'", ""));
    assertThat(result.classes().resolve("META-INF/ashlar/schema.json")).doesNotExist();
    assertThat(result.generated().resolve("ashlar/index/shop.java")).doesNotExist();
    assertThat(result.generated().resolve("shop/ArticlePolicy.java")).exists();
  }

  @Test
  void isTheCompilersMessageWhereATypeIsMissing() {
    Result result = compile(ARTICLE.formatted("title == 'x'", ", Mony price"));
    assertThat(result.complaints()).containsExactly("Article.java:8:74 cannot find symbol");
  }

  /** Makes {@code shop.Mony} in the first round. */
  private static final class MonyMaker extends AbstractProcessor {
    private boolean made;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!made) {
        made = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile("shop.Mony").openWriter()) {
          writer.write("package shop; public record Mony(long cents) {}");
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      }
      return false;
    }
  }

  @Test
  void waitsForTypesThatOtherProcessorsMake() {
    Result result =
        Javac.in(home)
            .caller("shop")
            .source("shop/Article.java", ARTICLE.formatted("title == 'x'", ", Mony price"))
            .source("shop/User.java", USER)
            .processors(
                () -> {
                  List<Processor> all = new ArrayList<>(Javac.ours());
                  all.add(0, new MonyMaker());
                  return all;
                })
            .compile();
    assertThat(result.complaints()).isEmpty();
    assertThat(Result.text(result.classes(), "META-INF/ashlar/schema.json")).contains("shop/Mony");
  }
}
