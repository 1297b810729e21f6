package dev.ashlar.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon postgres = Dialects.find("postgresql").orElseThrow().lexicon();
  private final Lexicon mysql = Dialects.find("mysql").orElseThrow().lexicon();
  private final Lexicon sqlite = Dialects.find("sqlite").orElseThrow().lexicon();

  @Test
  void quotesOnlyWhatWouldBeReadAsSomethingElse() {
    assertThat(postgres.identifier("due_on")).isEqualTo("due_on");
    assertThat(postgres.identifier("user")).isEqualTo("\"user\"");
    assertThat(postgres.identifier("dueOn")).isEqualTo("\"dueOn\"");
    assertThat(postgres.identifier("a\"b")).isEqualTo("\"a\"\"b\"");
    assertThat(mysql.identifier("order")).isEqualTo("`order`");
    assertThat(mysql.identifier("a`b")).isEqualTo("`a``b`");
    assertThat(sqlite.identifier("order")).isEqualTo("\"order\"");
    assertThat(postgres.name(new SqlName("group", "item"))).isEqualTo("\"group\".item");
  }

  @Test
  void writesTextsThatNoSettingReadsDifferently() {
    assertThat(postgres.text("it's")).isEqualTo("'it''s'");
    assertThat(postgres.text("a\\'b\n")).isEqualTo("E'a\\\\''b\\x0a'");
    assertThat(mysql.text("it's")).isEqualTo("'it''s'");
    assertThat(mysql.text("\\")).isEqualTo("convert(x'5c' using utf8mb4)");
    assertThat(sqlite.text("it's \\")).isEqualTo("'it''s \\'");
    assertThat(sqlite.text("\n")).isEqualTo("cast(x'0a' as text)");
  }
}
