package dev.ashlar.it.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the catalogue's expressions Ashlar has words for. */
class ExpressionTranslatorTest {
  private static final Map<String, String> MEMBERS =
      Map.of("status", "status", "is_due", "isDue", "due_on", "dueOn", "Odd \"name\"", "oddName");

  @ParameterizedTest
  @CsvSource(
      delimiterString = "~>",
      quoteCharacter = '\u0000',
      value = {
        "(is_due = false) ~> isDue == false",
        "((status)::text <> 'READ'::text) ~> status != 'READ'",
        "((is_due = true) AND ((status)::text = 'it''s'::text)) ~> (isDue == true) && (status == 'it''s')",
        "(NOT is_due) ~> !(isDue)",
        "((due_on IS NULL) OR (due_on >= '2020-01-01'::date)) ~> (dueOn is null) || (dueOn >= date('2020-01-01'))",
        "((status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]))"
            + " ~> status in ['A', 'B']",
        "((status)::text <> ALL (ARRAY['A'::text])) ~> status not in ['A']",
        "((char_length(status) >= 3) AND (char_length(status) <= 63))"
            + " ~> (length(status) >= 3) && (length(status) <= 63)",
        "(\"Odd \"\"name\"\"\" > (0)::numeric) ~> oddName > 0",
        "((due_on * (2)::bigint) + '-1'::integer) ~> (dueOn * 2) + -1",
        "'{}'::character varying ~> '{}'",
        "'open'::state ~> open",
        "CURRENT_TIMESTAMP ~> now()",
        "lower((status)::text) ~> lower(status)",
        "(((status)::text || ' '::text) || COALESCE(status, ''::text))"
            + " ~> concat(concat(status, ' '), coalesce(status, ''))",
      })
  void translates(String postgres, String ashlar) {
    assertThat(ExpressionTranslator.translate(postgres.strip(), MEMBERS)).contains(ashlar.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gen_random_uuid()",
        "(absent = 1)",
        "(status ~ '^a'::text)",
        "CASE WHEN is_due THEN 1 ELSE 2 END",
        "'{}'::jsonb",
        "'2020-01-01 00:00:00'::timestamp without time zone",
        "((status ->> 'a'::text) = 'b'::text)",
      })
  void doesNotGuess(String postgres) {
    assertThat(ExpressionTranslator.translate(postgres, MEMBERS)).isEmpty();
  }

  @Test
  void readsAnIndex() {
    IndexDefinition index =
        IndexDefinition.of(
            "CREATE INDEX i ON public.t USING btree (lower((a)::text), \"b,(\" DESC NULLS LAST)"
                + " INCLUDE (c, d) NULLS NOT DISTINCT WITH (fillfactor='70') WHERE (e = ')'::text)");
    assertThat(index.method()).isEqualTo("BTREE");
    assertThat(index.terms()).containsExactly("lower((a)::text)", "\"b,(\" DESC NULLS LAST");
    assertThat(index.include()).containsExactly("c", "d");
    assertThat(index.where()).contains("(e = ')'::text)");
    assertThat(index.rest()).isEqualTo("NULLS NOT DISTINCT WITH (fillfactor='70')");
  }
}
