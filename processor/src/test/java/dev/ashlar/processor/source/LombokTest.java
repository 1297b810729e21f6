package dev.ashlar.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.decl.Shape;
import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Probe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import lombok.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LombokTest {
  private static final String VALUE =
      """
      package p;
      @lombok.Value
      @dev.ashlar.annotation.Table
      public class T {
        long id;
        boolean open;
      }
      """;

  @TempDir Path home;

  private static List<Processor> lombok() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(provider -> provider.type().getName().startsWith("lombok."))
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private Reading read(String source, boolean lombokFirst) {
    Probe probe = new Probe();
    List<Processor> order = new ArrayList<>(lombok());
    assertThat(order).isNotEmpty();
    order.add(lombokFirst ? order.size() : 0, probe);
    Javac.in(home.resolve(lombokFirst + ""))
        .classPath(Javac.jarOf(Value.class))
        .processors(() -> order)
        .source("p/T.java", source)
        .compile();
    return probe.readings().get("p.T");
  }

  @Test
  void readsTheSameWhoeverIsFirst() {
    Reading first = read(VALUE, true);
    assertThat(first.problems()).isEmpty();
    assertThat(first.declaration().shape()).isEqualTo(Shape.BEAN);
    assertThat(first.declaration().members())
        .extracting(MemberDecl::accessor)
        .containsExactly("getId", "isOpen");
    assertThat(read(VALUE, false)).isEqualTo(first);
  }

  @Test
  void callsAccessorsAsLombokNamesThem() {
    String fluent =
        VALUE.replace(
            "@lombok.Value", "@lombok.Value @lombok.experimental.Accessors(fluent = true)");
    for (boolean lombokFirst : new boolean[] {true, false}) {
      Reading reading = read(fluent, lombokFirst);
      assertThat(reading.declaration().shape()).isEqualTo(Shape.CLASS);
      assertThat(reading.declaration().members())
          .extracting(MemberDecl::accessor)
          .containsExactly("id", "open");
    }
  }
}
