package dev.ashlar.runtime.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** JSON by Jackson's databind, with the modules that the application has on its path. */
final class JacksonJson implements JsonCodec {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  @Override
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException problem) {
      throw new UnstorableValue(
          "A " + value.getClass().getName() + " cannot be written as JSON by Jackson.");
    }
  }

  @Override
  @SuppressWarnings("unchecked") // Jackson reads what the type describes.
  public <T> T read(String json, JsonType<T> type) {
    try {
      return (T) mapper.readValue(json, javaType(type, mapper.getTypeFactory()));
    } catch (JsonProcessingException problem) {
      throw new IllegalStateException("A JSON column does not hold what " + type + " describes.");
    }
  }

  private static JavaType javaType(JsonType<?> type, TypeFactory types) {
    if (type instanceof JsonType.ListOf<?> list) {
      return types.constructCollectionType(List.class, javaType(list.element(), types));
    }
    if (type instanceof JsonType.SetOf<?> set) {
      return types.constructCollectionType(Set.class, javaType(set.element(), types));
    }
    if (type instanceof JsonType.MapOf<?, ?> map) {
      return types.constructMapType(
          Map.class, javaType(map.key(), types), javaType(map.value(), types));
    }
    return types.constructType(((JsonType.Plain<?>) type).type());
  }
}
