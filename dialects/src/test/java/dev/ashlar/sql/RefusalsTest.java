package dev.ashlar.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.json.SchemaJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that cannot do what a schema says refuses it, whole, and says what is missing. */
class RefusalsTest {

  @ParameterizedTest
  @CsvSource({"mysql, partial", "mariadb, partial", "sqlite, tenant"})
  void refusesWhatItCannotExpress(String id, String missing) {
    Dialect dialect = Dialects.find(id).orElseThrow();

    assertThatThrownBy(() -> dialect.script(DocumentSchema.full(), "hash"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(missing);
  }

  @Test
  void refusesToLoseTheTenantOnAnOldPostgres() {
    Dialect old = postgres(Map.of("version", "14"));

    assertThatThrownBy(() -> old.script(DocumentSchema.full(), "hash"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("document_team_id_fkey", "lose its tenant");
    assertThat(old.script(DocumentSchema.portable(), "hash").statements()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.6", "12", "15.4", "latest", ""})
  void refusesVersionsThatItDoesNotKnow(String version) {
    assertThat(refused(Map.of("version", version)))
        .hasMessageContaining("is not the number of a major version from 13 on")
        .extracting(OptionRefused::suggestion)
        .isEqualTo(Optional.of("15"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pg_x", "A", "a b", "x'; drop role y; --"})
  void refusesPrefixesThatAreNotWords(String prefix) {
    assertThat(refused(Map.of("roles", prefix)).option()).isEqualTo("roles");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pg_web|keeps for its own roles|web",
        "pg_|keeps for its own roles|ashlar_app",
        "pg_public|keeps for its own roles|ashlar_app",
        "pg_ none|keeps for its own roles|ashlar_app",
        "pg_ashlar_owner|keeps for its own roles|ashlar_app",
        "public|means something else|ashlar_app",
        "none|means something else|ashlar_app",
        "``|is not a name|ashlar_app",
        "` app`|is not a name|ashlar_app",
        "`a\tb`|is not a name|ashlar_app",
        "`a\u007fb`|is not a name|ashlar_app",
        "`a\u0085b`|is not a name|ashlar_app",
        "`a\ud83db`|is not a name|ashlar_app",
        "`a\udd12b`|is not a name|ashlar_app",
        "ashlar_owner|is the name of two roles, owner and app|``",
        "a123456789012345678901234567890123456789012345678901234567890123|has 64 bytes|ashlar_app",
        "\u00e4123456789012345678901234567890123456789012345678901234567890\u00e4|has 64 bytes|ashlar_app"
      })
  void refusesNamesThatNoRoleCanHave(String name, String reason, String suggestion) {
    assertThat(refused(Map.of("roles.app", name)))
        .hasMessageContaining(reason)
        .satisfies(refused -> assertThat(refused.option()).isEqualTo("roles.app"))
        .extracting(OptionRefused::suggestion)
        .isEqualTo(Optional.of(suggestion).filter(value -> !value.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|is not an account",
        "@%|is not an account",
        "shop@|is not an account",
        "`shop web`|is not an account",
        "a12345678901234567890123456789012|has a user of 33 characters",
        "root|reaches the tables behind the views too",
        "root@localhost|reaches the tables behind the views too"
      })
  void refusesAccountsThatNoViewsCouldBeFor(String account, String reason) {
    for (String dialect : List.of("mysql", "mariadb")) {
      DialectOptions said = new DialectOptions(Map.of("views", account));
      assertThatThrownBy(() -> Dialects.find(dialect).orElseThrow().with(said))
          .isInstanceOf(OptionRefused.class)
          .hasMessageContaining(reason);
    }
  }

  @Test
  void suggestsNamesLikeThoseOfTheOtherRoles() {
    assertThat(refused(Map.of("roles", "shop", "roles.app", "none")).suggestion())
        .contains("shop_app");
    assertThat(refused(Map.of("roles", "shop", "roles.app", "pg_shop_policy")).suggestion())
        .contains("shop_app");
    assertThat(text(postgres(Map.of("roles.app", "a\ud83d\udd12b")), DocumentSchema.portable()))
        .contains("a\ud83d\udd12b");
  }

  @Test
  void pointsAtTheOptionThatMakesTwoRolesOne() {
    assertThat(refused(Map.of("roles.owner", "ashlar_app")).option()).isEqualTo("roles.owner");
    assertThat(refused(Map.of("roles", "x", "roles.policy", "x_migrator")).option())
        .isEqualTo("roles.policy");
  }

  @Test
  void knowsOnlyTwoRolesWhereItMakesNone() {
    Map<String, String> options = Map.of("roles.create", "false", "roles.app", "web");

    assertThat(text(postgres(options), DocumentSchema.portable()))
        .doesNotContain("nologin", "ashlar_migrator", "ashlar_policy")
        .contains("to_regrole('web') is null", "for select to ashlar_owner");
    assertThat(refused(Map.of("roles.create", "false", "roles.policy", "x")))
        .hasMessageContaining("the owner takes its place")
        .extracting(OptionRefused::option)
        .isEqualTo("roles.policy");
    assertThat(refused(Map.of("roles.create", "no")).suggestion()).contains("false");
  }

  @Test
  void quotesTheNamesOfRolesWhereTheyNeedIt() {
    String name = "Web $$ \"it's\"";
    String script = text(postgres(Map.of("roles.app", name)), DocumentSchema.portable());

    assertThat(script)
        .contains(
            "do $body1$\nbegin\n  if pg_catalog.to_regrole('\"Web $$ \"\"it''s\"\"\"') is null then",
            "for select to \"Web $$ \"\"it's\"\"\"\n",
            "on schema app to \"Web $$ \"\"it's\"\"\", ashlar_migrator");
    assertThat(script).doesNotContain("ashlar_app");
  }

  @Test
  void keepsTheRolesOfTwoDatabasesApart() {
    String script = text(postgres(Map.of("roles", "billing")), DocumentSchema.portable());

    assertThat(script).contains("to billing_app", "set role billing_owner");
    assertThat(script).doesNotContain("ashlar_app", "ashlar_owner", "ashlar_migrator");
  }

  @Test
  void writesTheSameBytesTwice() {
    for (Dialect dialect : Dialects.all()) {
      Schema again = SchemaJson.read(SchemaJson.write(DocumentSchema.portable()));

      assertThat(text(dialect, again)).isEqualTo(text(dialect, DocumentSchema.portable()));
    }
  }

  @Test
  void leavesTablesAndEnumsOfOtherModulesToThem() {
    Schema kinds = KindsSchema.schema();
    Schema dependent =
        new Schema(
            kinds.irVersion(),
            "com.example.more",
            kinds.actor(),
            kinds.enums(),
            kinds.objects(),
            kinds.tables().stream()
                .filter(table -> table.name().name().equals("defaults"))
                .toList(),
            kinds.tables().stream().filter(table -> table.name().name().equals("kinds")).toList());

    assertThat(text(postgres(Map.of()), dependent))
        .contains("create table defaults", "native_colour primary_colour")
        .doesNotContain("create table kinds", "create type");
  }

  @Test
  void knowsTheTypesThatUsersMayName() {
    Support postgres = postgres(Map.of()).support();

    assertThat(postgres.knowsType("NUMERIC(12, 2)")).isTrue();
    assertThat(postgres.knowsType("timestamp(3) with time zone")).isTrue();
    assertThat(postgres.knowsType("tsvector")).isTrue();
    assertThat(postgres.knowsType("text[]")).isTrue();
    assertThat(Dialects.find("sqlite").map(Dialect::support).map(s -> s.knowsType("tsvector")))
        .isEqualTo(Optional.of(false));
  }

  @Test
  void shortensNamesSoThatTheyStayDifferent() {
    NameLimit limit = new NameLimit(20);

    assertThat(limit.shortened("a_name_of_20_letters")).isEqualTo("a_name_of_20_letters");
    assertThat(limit.shortened("a_much_longer_name_than_that_1"))
        .hasSize(20)
        .startsWith("a_much_long_")
        .isNotEqualTo(limit.shortened("a_much_longer_name_than_that_2"));
    assertThat(
            limit.shortened("\u00e4\u00f6\u00fc\u00e4\u00f6\u00fc\u00e4\u00f6\u00fc\u00e4\u00f6"))
        .startsWith("\u00e4\u00f6\u00fc\u00e4\u00f6_");
  }

  private static OptionRefused refused(Map<String, String> options) {
    return assertThrows(OptionRefused.class, () -> postgres(options));
  }

  private static Dialect postgres(Map<String, String> options) {
    return Dialects.find("postgresql").orElseThrow().with(new DialectOptions(options));
  }

  private static String text(Dialect dialect, Schema schema) {
    return dialect.script(schema, "hash").print(new SqlPrinter(dialect.lexicon()));
  }
}
