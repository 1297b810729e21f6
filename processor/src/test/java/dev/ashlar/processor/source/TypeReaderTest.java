package dev.ashlar.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.JavaType.Declared;
import dev.ashlar.processor.decl.JavaType.Primitive;
import dev.ashlar.processor.decl.JavaType.RecordOf;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.testing.Reads;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeReaderTest {
  private static final Declared STRING = declared("java.lang", "String");

  @TempDir Path home;

  private JavaType type(String source) {
    return Reads.member(home, source).type();
  }

  private static Declared declared(String packageName, String name, JavaType... arguments) {
    return new Declared(new TypeName(packageName, name), List.of(arguments));
  }

  @Test
  void readsPrimitivesAndArrays() {
    assertThat(type("@Table record T(long x) {}")).isEqualTo(Primitive.LONG);
    assertThat(type("@Table record T(byte[] x) {}"))
        .isEqualTo(new JavaType.ArrayOf(Primitive.BYTE));
  }

  @Test
  void readsArgumentsAndTakesTheBoundOfAWildcard() {
    assertThat(type("@Table record T(Map<String, ? extends List<String>> x) {}"))
        .isEqualTo(declared("java.util", "Map", STRING, declared("java.util", "List", STRING)));
    assertThat(type("@Table record T(List<?> x) {}"))
        .isEqualTo(declared("java.util", "List", declared("java.lang", "Object")));
  }

  @Test
  void readsTheConstantsOfAnEnumInOrder() {
    assertThat(type("@Table record T(T.Status x) { enum Status { SENT, DRAFT { }, PAID } }"))
        .isEqualTo(
            new JavaType.Enumeration(
                new TypeName("p", "T.Status"), List.of("SENT", "DRAFT", "PAID")));
  }

  @Test
  void readsTheComponentsOfARecord() {
    JavaType type =
        type(
            """
            @Table record T(Money x) {}
            record Money(@Column(precision = 12) java.math.BigDecimal amount, String currency) {}
            """);
    assertThat(type).isInstanceOf(RecordOf.class);
    RecordOf money = (RecordOf) type;
    assertThat(money.name()).isEqualTo(new TypeName("p", "Money"));
    assertThat(money.members()).extracting(MemberDecl::name).containsExactly("amount", "currency");
    assertThat(money.members().get(0).marks().get(0).integer("precision")).isEqualTo(12);
    assertThat(money.members().get(0).anchor().type()).isEqualTo(money.name());
  }

  @Test
  void putsArgumentsIntoTheComponentsOfAGenericRecord() {
    RecordOf pair =
        (RecordOf)
            type(
                "@Table record T(Pair<String, Integer> x) {} record Pair<A, B>(A a, List<B> b) {}");
    assertThat(pair.arguments()).containsExactly(STRING, declared("java.lang", "Integer"));
    assertThat(pair.members())
        .extracting(MemberDecl::type)
        .containsExactly(STRING, declared("java.util", "List", declared("java.lang", "Integer")));
  }

  @Test
  void readsNoFurtherThanTheNameOfATable() {
    assertThat(type("@Table record T(Other x) {} @Table record Other(T t) {}"))
        .isEqualTo(declared("p", "Other"));
  }

  @Test
  void stopsWhereARecordContainsItself() {
    RecordOf tree = (RecordOf) type("@Table record T(Tree x) {} record Tree(List<Tree> twigs) {}");
    assertThat(tree.members().get(0).type())
        .isEqualTo(declared("java.util", "List", declared("p", "Tree")));
  }

  @Test
  void keepsTheNameOfATypeThatIsNotThere() {
    assertThat(type("@Table record T(Mony x) {}")).isEqualTo(new JavaType.Unresolved("Mony"));
    assertThat(Reads.reading(home, "@Table record T(List<Mony> x) {}").complete()).isFalse();
    assertThat(Reads.reading(home, "@Table record T(@Reference(Mony.class) long x) {}").complete())
        .isFalse();
    assertThat(Reads.reading(home, "@Table record T(List<String> x) {}").complete()).isTrue();
  }
}
