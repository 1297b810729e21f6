package dev.ashlar.testing.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression, compiled, gives the value that it was made of. */
class JavaExpressionTest {
  private static final List<Object> VALUES =
      Arrays.asList(
          "plain",
          "",
          "a \"quoted\" 'text' with \\ and \\u0041",
          "lines\nof\r\ttext\0and 7\0017",
          "\u00e9 \u20ac \ud83d\ude00 \ud83d alone",
          'x',
          '\'',
          '\u20ac',
          (byte) -1,
          (short) 7,
          7,
          7L,
          Long.MIN_VALUE,
          1.5f,
          1.5,
          true,
          new BigDecimal("1.50"),
          new BigInteger("12345678901234567890"),
          UUID.fromString("00000000-0000-0000-0000-0000000000aa"),
          Instant.parse("2026-01-31T12:00:00.000001Z"),
          LocalDate.parse("2026-01-31"),
          LocalTime.NOON,
          LocalDateTime.parse("2026-01-31T12:00:00"),
          DayOfWeek.MONDAY,
          new byte[] {1, -2},
          new String[0],
          List.of(),
          Set.of(),
          Map.of(),
          null);

  @TempDir Path folder;

  @Test
  void givesTheSameValue() throws Exception {
    String values =
        VALUES.stream().map(JavaExpression::of).collect(Collectors.joining(",\n      "));
    assertThat(values.chars().allMatch(unit -> unit < 128)).isTrue();
    Path file = folder.resolve("Values.java");
    Files.writeString(
        file,
        """
        import java.math.*;
        import java.time.*;
        import java.util.*;
        public class Values {
          public static Object[] all() {
            return new Object[] {
              %s
            };
          }
        }
        """
            .formatted(values));
    StringWriter said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      assertThat(
              compiler
                  .getTask(
                      said,
                      files,
                      null,
                      List.of("-proc:none", "-d", folder.toString()),
                      null,
                      files.getJavaFileObjects(file))
                  .call())
          .as(said.toString())
          .isTrue();
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      Object[] all = (Object[]) loader.loadClass("Values").getMethod("all").invoke(null);
      assertThat(all).usingRecursiveComparison().isEqualTo(VALUES.toArray());
      for (int index = 0; index < all.length; index++) {
        if (all[index] != null) {
          assertThat(all[index]).hasSameClassAs(VALUES.get(index));
        }
      }
    }
  }

  @Test
  void anEmptyTextIsATextAndNotJustAnyText() {
    assertThat(PlainValue.known(String.class, "")).isEqualTo("");
    assertThat(PlainValue.any(String.class)).isEqualTo("x");
    assertThat(PlainValue.any(Thread.class)).isNull();
  }

  @ParameterizedTest
  @ValueSource(classes = {byte.class, boolean.class, DayOfWeek.class, UUID.class, Thread.class})
  void saysSoIfATypeDoesNotHaveTheValue(Class<?> type) {
    assertThatThrownBy(() -> PlainValue.known(type, "1000"))
        .isInstanceOf(NotMade.class)
        .hasMessage("%s is not known to have the value '1000'", type.getName());
  }
}
