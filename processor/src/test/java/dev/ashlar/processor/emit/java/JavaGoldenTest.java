package dev.ashlar.processor.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.emit.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The generated code of {@code examples.md}, as its users read it. */
class JavaGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/golden/article/java");

  @Test
  void readsLikeCodeOfOurOwn() throws IOException {
    Emitted news = new Emitted(Model.news(), List.of("mysql", "postgresql", "sqlite"));
    List<Artifact> files = new JavaEmitter().emit(news).toList();
    assertThat(files)
        .extracting(Artifact::path)
        .containsExactly(
            "com.example.news.ArticlePolicy",
            "com.example.news.ArticleDao",
            "com.example.news.NewsSchema");
    for (Artifact file : files) {
      Path golden = GOLDEN.resolve(file.path().replace("com.example.news.", "") + ".java");
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(GOLDEN);
        Files.writeString(golden, file.text());
      }
      assertThat(file.text()).isEqualTo(Files.readString(golden));
    }
  }
}
