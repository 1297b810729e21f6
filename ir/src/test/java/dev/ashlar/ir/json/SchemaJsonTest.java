package dev.ashlar.ir.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaJsonTest {

  private static final Schema EVERYTHING = SampleSchema.everything();

  @Test
  void readsBackWhatItWrote() {
    assertThat(SchemaJson.read(SchemaJson.write(EVERYTHING))).isEqualTo(EVERYTHING);
  }

  @Test
  void writesTheSameBytesAgain() {
    String text = SchemaJson.write(EVERYTHING);
    assertThat(SchemaJson.write(SchemaJson.read(text))).isEqualTo(text);
  }

  @Test
  void followsThePublishedSchema() throws IOException {
    Validator.Result result =
        new ValidatorFactory().validate(publishedSchema(), SchemaJson.write(EVERYTHING));
    assertThat(result.getErrors()).isEmpty();
    assertThat(result.isValid()).isTrue();
  }

  @Test
  void isRefusedByThePublishedSchemaIfAnythingIsMissing() throws IOException {
    String text = SchemaJson.write(EVERYTHING).replaceFirst("\"updatable\": (true|false),", "");
    assertThat(new ValidatorFactory().validate(publishedSchema(), text).isValid()).isFalse();
  }

  @Test
  void hasAnExampleOfEachKind() {
    String text = EVERYTHING.toString();
    Stream.of(
            ColumnType.class,
            Source.class,
            MemberShape.class,
            Condition.class,
            Value.class,
            RowRef.class)
        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
        .filter(Class::isRecord)
        .forEach(kind -> assertThat(text).contains(kind.getSimpleName() + "["));
  }

  @Test
  void leavesDocsOutOfTheHash() {
    Schema other =
        SchemaJson.read(
            SchemaJson.write(EVERYTHING).replace("A bill.", "A letter.").replace("Who.", "Whom."));
    assertThat(other).isNotEqualTo(EVERYTHING);
    assertThat(SchemaJson.hash(other)).isEqualTo(SchemaJson.hash(EVERYTHING));
  }

  @Test
  void hashesTheContent() {
    Schema other =
        SchemaJson.read(
            SchemaJson.write(EVERYTHING).replace("\"maxLength\": 20", "\"maxLength\": 21"));
    assertThat(SchemaJson.hash(other)).isNotEqualTo(SchemaJson.hash(EVERYTHING));
    assertThat(SchemaJson.write(EVERYTHING))
        .contains("\"contentHash\": \"" + SchemaJson.hash(EVERYTHING) + "\"");
  }

  @Test
  void ignoresTheDefaultLocale() {
    String before = SchemaJson.write(EVERYTHING);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(SchemaJson.write(EVERYTHING)).isEqualTo(before);
      assertThat(SchemaJson.read(before)).isEqualTo(EVERYTHING);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void passesOverMembersOfALaterMinorVersion() {
    String later =
        SchemaJson.write(EVERYTHING)
            .replace("\"irVersion\": \"1.0.0\"", "\"irVersion\": \"1.7.0\", \"novelty\": [true]");
    assertThat(SchemaJson.read(later).tables()).isEqualTo(EVERYTHING.tables());
  }

  @Test
  void refusesAnotherMajorVersion() {
    String later = SchemaJson.write(EVERYTHING).replace("\"1.0.0\"", "\"2.0.0\"");
    assertThatThrownBy(() -> SchemaJson.read(later))
        .isInstanceOf(SchemaJsonException.class)
        .hasMessage(
            "The schema has IR version 2.0.0, and this version of Ashlar reads 1.x:"
                + " parts of it would be lost.");
  }

  @Test
  void saysWhereADocumentIsWrong() {
    String text = SchemaJson.write(EVERYTHING);
    Matcher kind = Pattern.compile("\"kind\": \"uuid\"").matcher(text);
    assertThatThrownBy(() -> SchemaJson.read(kind.replaceFirst("\"kind\": \"uid\"")))
        .isInstanceOf(SchemaJsonException.class)
        .hasMessageContaining("at /actor/claims/1/valueType/kind 'uid' is unknown");
    assertThatThrownBy(() -> SchemaJson.read(text.replace("\"enums\"", "\"nums\"")))
        .hasMessage("Not an Ashlar schema: at the top 'enums' is missing.");
  }

  @Test
  void refusesWhatIsNotJson() {
    for (String text : new String[] {"", "{", "null", "[1.5]", "{} {}", "[".repeat(100_000)}) {
      assertThatThrownBy(() -> SchemaJson.read(text)).isInstanceOf(SchemaJsonException.class);
    }
  }

  private static String publishedSchema() throws IOException {
    try (InputStream stream = SchemaJson.class.getResourceAsStream("ir-1.0.schema.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
