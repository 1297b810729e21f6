package dev.ashlar.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.testing.Reads;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocReaderTest {
  @TempDir Path home;

  @Test
  void givesComponentsTheCommentsOfTheirParameters() {
    TableDecl table =
        Reads.table(
            home,
            """
            /**
             * Somebody who is sent invoices.
             *
             * @param email where invoices go;
             *     unique within the company
             * @param blocked whether new invoices are refused
             * @since 3
             */
            @Table record T(String email, String name, boolean blocked) {}
            """);
    assertThat(table.doc().text()).isEqualTo("Somebody who is sent invoices.");
    assertThat(table.members())
        .extracting(member -> member.doc().text())
        .containsExactly(
            "where invoices go; unique within the company", "", "whether new invoices are refused");
  }

  @Test
  void givesFieldsTheirOwnComments() {
    MemberDecl member =
        Reads.member(
            home,
            """
            @Table final class T {
              /** What it is called. */
              private final String x;
              T(String x) { this.x = x; }
              String x() { return x; }
            }
            """);
    assertThat(member.doc().text()).isEqualTo("What it is called.");
  }

  @Test
  void takesMarkupAway() {
    assertThat(
            PlainText.of(
                    """
                    Uses {@code a < b}, {@link java.util.List#of() lists} and {@link #size}.
                    <p>An <em>amount</em> &lt; 1 &amp; more.

                    <ul>
                      <li>one
                      <li>two
                    </ul>
                    """)
                .text())
        .isEqualTo("Uses a < b, lists and size.\n\nAn amount < 1 & more.\n\none two");
  }

  @Test
  void survivesMarkupThatDoesNotEnd() {
    assertThat(PlainText.of("a {@code b").text()).isEqualTo("a b");
    assertThat(PlainText.of("1 < 2 & x").text()).isEqualTo("1 < 2 & x");
    assertThat(PlainText.of("<b").text()).isEqualTo("<b");
  }

  @Test
  void endsTheSummaryWithItsSentence() {
    assertThat(PlainText.of("Since 1.2 it is new. Really.").summary())
        .isEqualTo("Since 1.2 it is new.");
  }
}
