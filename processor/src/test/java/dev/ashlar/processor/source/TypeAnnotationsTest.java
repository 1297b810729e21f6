package dev.ashlar.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypeAnnotationsTest {
  /** Has values of every kind. */
  @Target(ElementType.TYPE_USE)
  @Retention(RetentionPolicy.CLASS)
  @interface Everything {
    int number() default 0;

    String[] texts() default {};

    Class<?> type() default Object.class;

    RetentionPolicy constant() default RetentionPolicy.CLASS;

    Inside inside() default @Inside;
  }

  /** A value of the other. */
  @interface Inside {
    char[] letters() default {};
  }

  private record Example(
      @Nullable String text,
      @Nullable String[] elements,
      String @Nullable [] array,
      List<@Nullable String> list,
      @Everything(
              number = 7,
              texts = {"a", "b"},
              type = String.class,
              constant = RetentionPolicy.SOURCE,
              inside = @Inside(letters = {'x', 'y'}))
          @Nullable Integer number,
      long plain) {
    static final long LONG = 1L << 40;
    static final double DOUBLE = 0.5;
  }

  private static byte[] classFile(Class<?> type) throws IOException {
    try (InputStream stream =
        TypeAnnotationsTest.class.getResourceAsStream(
            type.getName().replaceAll(".*[.]", "") + ".class")) {
      return Objects.requireNonNull(stream).readAllBytes();
    }
  }

  @Test
  void findsAnnotationsOfWholeTypesOnly() throws IOException {
    Map<String, Set<String>> found = TypeAnnotations.ofFields(classFile(Example.class));
    assertThat(found)
        .containsOnly(
            Map.entry("text", Set.of("Nullable")),
            Map.entry("array", Set.of("Nullable")),
            Map.entry("number", Set.of("Nullable", "Everything")));
  }

  @Test
  void findsNoneInWhatIsNoClassFile() throws IOException {
    assertThat(TypeAnnotations.ofFields(new byte[0])).isEmpty();
    assertThat(TypeAnnotations.ofFields(new byte[] {1, 2, 3, 4, 5, 6, 7, 8})).isEmpty();
    byte[] whole = classFile(Example.class);
    assertThat(TypeAnnotations.ofFields(Arrays.copyOf(whole, whole.length / 3))).isEmpty();
  }
}
