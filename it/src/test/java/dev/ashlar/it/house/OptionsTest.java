package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.AshlarProcessor;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The options of the processor and those that the documents speak of are the same. */
class OptionsTest {
  private static final Pattern OPTION = Pattern.compile("-A(ashlar(?:\\.[a-z]+)+)(?![.a-zA-Z])");

  /** The page of the code for unknown options shows one. */
  private static final Set<String> MISSPELT = Set.of("ashlar.dialcts");

  @Test
  void documentsAndProcessorNameTheSameOptions() {
    Set<String> documented = new TreeSet<>();
    Documents.all()
        .forEach(
            document ->
                OPTION
                    .matcher(Documents.text(document))
                    .results()
                    .map(option -> option.group(1))
                    .forEach(documented::add));
    documented.removeAll(MISSPELT);
    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(new AshlarProcessor().getSupportedOptions());
  }
}
