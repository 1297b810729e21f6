package dev.ashlar.it.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The mapper that the documentation shows is the one that these tests use. */
final class DocumentedMapperTest {
  private static final Path SOURCE = Path.of("src/test/java/dev/ashlar/it/typescript/RowJson.java");

  @Test
  void isTheMapperOfTheTests() throws IOException {
    String source = Files.readString(SOURCE);
    String documentation = Files.readString(Path.of("..", "docs", "typescript.md"));
    assertThat(documentation)
        .contains(method(source, "  public static ObjectMapper mapper() {"))
        .contains(method(source, "  private static <T> void text("));
  }

  /** Returns the method that starts so, without the indentation of its class. */
  private static String method(String source, String start) {
    int from = source.indexOf(start);
    int to = source.indexOf("\n  }\n", from) + "\n  }\n".length();
    return source.substring(from, to).replaceAll("(?m)^  ", "");
  }
}
