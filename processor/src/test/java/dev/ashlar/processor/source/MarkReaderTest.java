package dev.ashlar.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.annotation.Check;
import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.testing.Reads;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkReaderTest {
  @TempDir Path home;

  @Test
  void keepsRepeatedAnnotationsInOrder() {
    TableDecl table =
        Reads.table(
            home,
            """
            @Table
            @Policy(allow = Action.READ, by = {"A", "B"})
            @Policy(deny = {Action.CREATE, Action.DELETE}, when = "x > 1")
            record T(int x) {}
            """);
    List<Mark> policies = table.marks(Policy.class);
    assertThat(policies).hasSize(2);
    assertThat(policies.get(0).strings("by")).containsExactly("A", "B");
    assertThat(policies.get(0).anchor().occurrence()).isZero();
    assertThat(policies.get(1).constants("deny")).containsExactly("CREATE", "DELETE");
    assertThat(policies.get(1).string("when")).isEqualTo("x > 1");
    assertThat(policies.get(1).anchor().occurrence()).isEqualTo(1);
    assertThat(policies.get(1).at("deny", 1).path()).containsExactly("deny", "1");
  }

  @Test
  void readsAContainerLikeWhatIsInIt() {
    TableDecl table =
        Reads.table(
            home, "@Table @Check.List({@Check(\"x > 1\"), @Check(\"x < 9\")}) record T(int x) {}");
    assertThat(table.marks(Check.class))
        .extracting(mark -> mark.string("value"))
        .containsExactly("x > 1", "x < 9");
  }

  @Test
  void readsTheAnnotationsOfComponents() {
    TableDecl table =
        Reads.table(
            home,
            "@Table record T(@Column(length = 20, updatable = false) @Reference(T.class) String x)"
                + " {}");
    Mark column = table.members().get(0).mark(Column.class).orElseThrow();
    assertThat(column.integer("length")).isEqualTo(20);
    assertThat(column.bool("updatable", true)).isFalse();
    assertThat(column.has("name")).isFalse();
    assertThat(column.anchor().member()).contains("x");
    Mark reference = table.members().get(0).mark(Reference.class).orElseThrow();
    assertThat(reference.type("value"))
        .contains(new JavaType.Declared(new TypeName("p", "T"), List.of()));
  }

  @Test
  void seesDeprecationAndNoAnnotationsOfOthers() {
    TableDecl table =
        Reads.table(home, "@SuppressWarnings(\"all\") @Deprecated @Table record T(int x) {}");
    assertThat(table.marks())
        .extracting(mark -> mark.annotation().last())
        .containsExactly("Table", "Deprecated");
  }
}
