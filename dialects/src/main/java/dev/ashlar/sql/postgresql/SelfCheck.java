package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Schema;
import dev.ashlar.sql.Lexicon;
import dev.ashlar.sql.NameLimit;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The function {@code ashlar.self_check(role)}, which finds everything in the database that would
 * let the role past the policies, one row for each problem and none if all is well. It asks a
 * function of each module that keeps tables there, as each knows its own.
 *
 * @param version that the schema is made for
 */
record SelfCheck(Schema schema, PostgresRoles roles, int version) {

  private static final Lexicon LEXICON = new PostgresLexicon();
  private static final NameLimit LIMIT = new NameLimit(63);
  private static final String NAME = "self_check";

  /** A constant of the questions; two colons are a cast. */
  private static final Pattern CONSTANT =
      Pattern.compile("(?<!:):(namespaces|forbidden|owner|policy_role|app_group|guard|minimum)\\b");

  private static final String EACH =
      """
      declare
        one record;
      begin
        for one in
          select p.proname
          from pg_proc p
          join pg_namespace n on n.oid = p.pronamespace
          where n.nspname = 'ashlar' and p.proname like 'self\\_check\\_%'
          order by p.proname
        loop
          return query execute format('select problem from ashlar.%I($1)', one.proname) using app_role;
        end loop;
      end
      """;

  /** Returns the functions, and who may ask them. */
  List<Statement> statements() {
    SqlName all = new SqlName("ashlar", NAME);
    SqlName own =
        new SqlName("ashlar", LIMIT.shortened(NAME + "_" + schema.module().replace('.', '_')));
    return List.of(
        function(own, "sql", text()), granted(own), function(all, "plpgsql", EACH), granted(all));
  }

  private static Statement function(SqlName name, String language, String body) {
    return new Safeguard.CreateFunction(
        name,
        "app_role name",
        "table (problem text)",
        "language " + language + " stable set search_path = pg_catalog, pg_temp",
        new Safeguard.Body.Verbatim(body));
  }

  private Statement granted(SqlName name) {
    return new Safeguard.Grant(
        List.of("execute"),
        List.of(),
        Safeguard.Target.function(name, "name"),
        List.of(roles.app()));
  }

  private String forbidden() {
    return roles.forbidden().stream().map(LEXICON::text).collect(Collectors.joining(", "));
  }

  private String text() {
    SelfCheckFacts facts = new SelfCheckFacts(schema, roles, LEXICON);
    String questions =
        String.join(
            "union all\n", SelfCheckQuery.ROLE, SelfCheckQuery.TABLES, SelfCheckQuery.DETOURS);
    Map<String, String> constants =
        Map.of(
            "namespaces", facts.namespaces().isEmpty() ? "''" : facts.namespaces(),
            "forbidden", forbidden(),
            "owner", LEXICON.text(roles.owner()),
            "policy_role", LEXICON.text(roles.policy()),
            "app_group", LEXICON.text(roles.app()),
            "guard", LEXICON.text(PostgresGuards.TRIGGER),
            "minimum", String.valueOf(version * 10_000));
    String asked =
        CONSTANT
            .matcher(SelfCheckQuery.CATALOGUE + questions)
            .replaceAll(name -> Matcher.quoteReplacement(constants.get(name.group(1))));
    return "with\n" + facts.asTables() + ",\n" + asked;
  }
}
