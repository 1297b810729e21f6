package dev.ashlar.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.decl.Shape;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.testing.Reads;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeReaderTest {
  @TempDir Path home;

  private List<String> flaws(String source) {
    Reading reading = Reads.reading(home, source);
    assertThat(reading.declaration().shape()).isEqualTo(Shape.OTHER);
    return reading.problems().stream().map(Problem::message).toList();
  }

  @Test
  void takesRecordsAndNestedRecords() {
    Reading reading = Reads.reading(home, "@Table public record T(int x) {}");
    assertThat(reading.declaration().shape()).isEqualTo(Shape.RECORD);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void takesClassesWithAccessorsLikeARecords() {
    Reading reading =
        Reads.reading(
            home,
            """
            @Table final class T {
              static final int LIMIT = 3;
              private final int x;
              private final boolean open;
              private transient int cached;
              T(int x, boolean open) { this.x = x; this.open = open; }
              int x() { return x; }
              boolean open() { return open; }
            }
            """);
    assertThat(reading.declaration().shape()).isEqualTo(Shape.CLASS);
    assertThat(reading.declaration().members())
        .extracting(MemberDecl::name)
        .containsExactly("x", "open");
  }

  @Test
  void takesClassesWithGetters() {
    Reading reading =
        Reads.reading(
            home,
            """
            @Table final class T {
              private final int x;
              private final boolean open;
              T(int x, boolean open) { this.x = x; this.open = open; }
              int getX() { return x; }
              boolean isOpen() { return open; }
            }
            """);
    assertThat(reading.declaration().shape()).isEqualTo(Shape.BEAN);
    assertThat(reading.declaration().members())
        .extracting(MemberDecl::accessor)
        .containsExactly("getX", "isOpen");
  }

  @Test
  void refusesWhatNoRowCouldBeBuiltFrom() {
    assertThat(flaws("@Table interface T {}"))
        .containsExactly("T is an interface: no row could be built from it.");
    assertThat(flaws("@Table enum T { A }"))
        .containsExactly("T is an enum: no row could be built from it.");
    assertThat(flaws("@Table abstract class T {}"))
        .containsExactly("T is abstract: no row could be built from it.");
    assertThat(flaws("@Table record T<A>(A a) {}"))
        .containsExactly("T has type parameters: no row could be built from it.");
    assertThat(flaws("@Actor interface T {}"))
        .containsExactly("T is an interface: no caller could be read from it.");
  }

  @Test
  void refusesClassesThatCannotBeBuilt() {
    assertThat(flaws("@Table class T { private int x; T(int x) {} int x() { return x; } }"))
        .containsExactly("T has the field x, which is not final: no row could be built from it.");
    String reversed =
        """
        @Table class T {
          private final int x; private final int y;
          T(int y, int x) { this.x = x; this.y = y; }
          int x() { return x; } int y() { return y; }
        }
        """;
    assertThat(flaws(reversed))
        .containsExactly(
            "T has no constructor with the types and names of its fields, in their order:"
                + " no row could be built from it.");
  }

  @Test
  void refusesClassesThatCannotBeRead() {
    assertThat(flaws("@Table class T { private final int x; T(int x) { this.x = x; } }"))
        .containsExactly("T has no accessor for x: no row could be built from it.");
  }
}
