package dev.ashlar.it.typescript;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * Rows as JSON the way the generated types and schemas expect them, by Jackson 2. The mapper is the
 * one that {@code docs/typescript.md} shows.
 */
public final class RowJson {
  private static final ObjectMapper MAPPER = mapper();

  private RowJson() {}

  /**
   * Returns a mapper that writes what the generated Zod schemas accept, and reads what they accept.
   */
  public static ObjectMapper mapper() {
    DateTimeFormatter time =
        new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter();
    DateTimeFormatter dateTime =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(time)
            .toFormatter();
    SimpleModule module = new SimpleModule();
    text(module, Long.class, String::valueOf, Long::valueOf);
    text(module, long.class, String::valueOf, Long::valueOf);
    text(module, BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new);
    text(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
    text(module, LocalTime.class, time::format, LocalTime::parse);
    text(module, LocalDateTime.class, dateTime::format, LocalDateTime::parse);
    text(
        module,
        Instant.class,
        value ->
            dateTime.format(value.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)) + "Z",
        text -> OffsetDateTime.parse(text).toInstant());
    return JsonMapper.builder()
        .addModule(module)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .build();
  }

  /** Returns the value as JSON. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        type,
        new JsonSerializer<>() {
          @Override
          public void serialize(T value, JsonGenerator json, SerializerProvider provider)
              throws IOException {
            json.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new JsonDeserializer<>() {
          @Override
          public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return read.apply(json.getValueAsString());
          }
        });
  }
}
