package dev.ashlar.ir.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AccessJsonTest {

  private static final String TEXT = AccessJson.write(SampleSchema.everything());

  @Test
  void followsThePublishedSchema() throws IOException {
    assertThat(new ValidatorFactory().validate(publishedSchema(), TEXT).getErrors()).isEmpty();
  }

  @Test
  void isRefusedByThePublishedSchemaIfAnythingIsMissing() throws IOException {
    String text = TEXT.replaceFirst("\"extent\": \"[a-z]+\",", "");
    assertThat(text).isNotEqualTo(TEXT);
    assertThat(new ValidatorFactory().validate(publishedSchema(), text).isValid()).isFalse();
  }

  @Test
  void saysOfWhichSchemaItIs() {
    assertThat(TEXT)
        .contains("\"contentHash\": \"" + SchemaJson.hash(SampleSchema.everything()) + "\"");
  }

  private static String publishedSchema() throws IOException {
    try (InputStream stream = AccessJson.class.getResourceAsStream("access-1.0.schema.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
