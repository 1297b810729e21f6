package dev.ashlar.it.typescript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Java writes, the generated schemas accept unchanged; what they accept, Java reads. */
final class RowJsonTest {
  private static final ObjectMapper MAPPER = RowJson.mapper();
  private static final TsProgram PROGRAM = TypeScript.load(GeneratedFiles.all());

  /** Values that one side or the other takes for something that they are not. */
  private static final List<String> HOSTILE =
      Stream.of(
              "null true \"true\" \"\" \"a\" \"\\u0020\" \"\\u0000\" \"\\ud800\" \"😀😀😀😀😀\" \"😀😀😀😀😀😀\"",
              "0 -0 1 1.0 1.5 1e3 1e-50 32767 32768 -32769 2147483648 9007199254740993 3.5e38 1e308",
              "\"0\" \"-0\" \"007\" \"+1\" \"1.5\" \".5\" \"1.\" \"1e3\" \"0x1\" \"NaN\" \"Infinity\"",
              "\"0.99\" \"0.999\" \"-0.1\" \"10.00\" \"9223372036854775807\" \"9223372036854775808\"",
              "\"-9223372036854775808\" \"-9223372036854775809\" \"99999999999999999999\"",
              "\"2026-02-28\" \"2026-02-29\" \"2024-02-29\" \"0000-01-01\" \"10000-01-01\" \"2026-1-1\"",
              "\"23:59:59\" \"23:59\" \"24:00:00\" \"23:59:60\" \"23:59:59.123456\" \"23:59:59.1234567\"",
              "\"2026-01-01T10:00:00\" \"2026-01-01T10:00\" \"2026-01-01T10:00:00.1\" \"2026-01-01\\u000a\"",
              "\"2026-01-01T10:00:00Z\" \"2026-01-01T10:00Z\" \"2026-01-01T10:00:00z\" \"2026-02-30T10:00:00Z\"",
              "\"2026-01-01T10:00:00+18:00\" \"2026-01-01T10:00:00+18:01\" \"2026-01-01T10:00:00-23:59\"",
              "\"2026-01-01T10:00:00.1234567Z\" \"9999-12-31T23:59:59-18:00\" \"2026-01-01T10:00:00+01\"",
              "\"0192D3C4-0000-7000-8000-00000000000A\" \"1-1-1-1-1\" \"0192d3c4000070008000000000000001\"",
              "\"AA==\" \"AA\" \"A\" \"_-8=\" \"////\" \"AA==AA==\" \"SENT\" \"sent\" [] [\"SENT\"] [null] {}",
              "{\"a\":[]} {\"a\":null} {\"a\":[{\"amount\":\"1\",\"currency\":\"EUR\"}]}",
              "{\"amount\":\"1\",\"currency\":\"EUR\"} {\"amount\":1,\"currency\":\"EUR\"} {\"amount\":\"1\"}",
              "{\"amount\":\"1\",\"currency\":\"EURO\"} {\"name\":\"\",\"children\":[]} {\"name\":\"\"}",
              "{\"name\":\"\",\"children\":[{\"name\":\"\",\"children\":[null]}]}")
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();

  @Test
  void schemasAcceptWhatJavaWrites() throws Exception {
    for (NoticeRow row : List.of(NoticeRow.least(), NoticeRow.greatest())) {
      String json = MAPPER.writeValueAsString(row);
      ZodResult result = PROGRAM.parse("notice.zod.ts", "NoticeSchema", json);
      assertThat(result.issues()).as(json).isEmpty();
      NoticeRow read = MAPPER.readValue(result.accepted().orElseThrow(), NoticeRow.class);
      assertThat(read).usingRecursiveComparison().isEqualTo(row);
    }
  }

  @Test
  void javaReadsWhatSchemasAccept() throws Exception {
    List<String> texts = new ArrayList<>();
    JsonNode row = MAPPER.readTree(MAPPER.writeValueAsString(NoticeRow.greatest()));
    for (String member : (Iterable<String>) row::fieldNames) {
      for (String value : HOSTILE) {
        texts.add(with(row, member, value));
      }
    }
    List<ZodResult> results = PROGRAM.parse("notice.zod.ts", "NoticeSchema", texts);
    Map<Boolean, Integer> counts = new TreeMap<>(Map.of(true, 0, false, 0));
    for (int i = 0; i < texts.size(); i++) {
      counts.merge(results.get(i).isAccepted(), 1, Integer::sum);
      if (results.get(i).isAccepted()) {
        reads(texts.get(i));
        reads(results.get(i).accepted().orElseThrow());
      }
    }
    assertThat(counts.get(true)).isGreaterThan(70);
    assertThat(counts.get(false)).isGreaterThan(1000);
  }

  private static void reads(String json) {
    assertThatCode(() -> MAPPER.readValue(json, NoticeRow.class))
        .as(json)
        .doesNotThrowAnyException();
  }

  /** Keeps the text of the value: a number must not be rounded before Zod sees it. */
  private static String with(JsonNode row, String member, String value) {
    ObjectNode changed = row.deepCopy();
    changed.put(member, "REPLACED");
    return changed.toString().replace("\"REPLACED\"", value);
  }
}
