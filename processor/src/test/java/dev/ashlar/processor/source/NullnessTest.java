package dev.ashlar.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Reads;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullnessTest {
  @TempDir Path home;

  private MemberDecl member(String source) {
    return Reads.member(home, source);
  }

  @Test
  void isRequiredUnlessMarked() {
    assertThat(member("@Table record T(String x) {}").nullable()).isFalse();
    assertThat(member("@Table record T(int x) {}").nullable()).isFalse();
  }

  @Test
  void readsAnnotationsOfTypes() {
    assertThat(member("@Table record T(@org.jspecify.annotations.Nullable String x) {}").nullable())
        .isTrue();
    assertThat(
            member("@Table record T(String @org.jspecify.annotations.Nullable [] x) {}").nullable())
        .isTrue();
    assertThat(
            member("@Table record T(@org.jspecify.annotations.Nullable String[] x) {}").nullable())
        .isFalse();
  }

  @Test
  void isRequiredInNullMarkedCode() {
    assertThat(
            member("@org.jspecify.annotations.NullMarked @Table record T(String x) {}").nullable())
        .isFalse();
  }

  @Test
  void readsAnnotationsOfFieldsAndMethods() {
    for (String target : new String[] {"FIELD", "METHOD"}) {
      Javac javac =
          Javac.in(home.resolve(target))
              .source(
                  "q/Nullable.java",
                  """
                  package q;
                  @java.lang.annotation.Target(java.lang.annotation.ElementType.%s)
                  public @interface Nullable {}
                  """
                      .formatted(target))
              .source(
                  "p/T.java",
                  """
                  package p;
                  @dev.ashlar.annotation.Table record T(@q.Nullable String x) {}
                  """);
      assertThat(Reads.reading(javac).declaration().members().get(0).nullable()).isTrue();
    }
  }

  @Test
  void readsTheComponentsOfValues() {
    JavaType.RecordOf name =
        (JavaType.RecordOf)
            member(
                    """
                    @Table record T(Name x) {}
                    record Name(String first, @org.jspecify.annotations.Nullable String middle) {}
                    """)
                .type();
    assertThat(name.members()).extracting(MemberDecl::nullable).containsExactly(false, true);
  }

  @Test
  void readsFieldsAndGettersOfClasses() {
    String source =
        """
        @Table final class T {
          private final %s String x;
          T(String x) { this.x = x; }
          %s String getX() { return x; }
        }
        """;
    String mark = "@org.jspecify.annotations.Nullable";
    assertThat(member(source.formatted(mark, "")).nullable()).isTrue();
    assertThat(member(source.formatted("", mark)).nullable()).isTrue();
    assertThat(member(source.formatted("", "")).nullable()).isFalse();
  }
}
