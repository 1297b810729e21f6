package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Schema;
import dev.ashlar.sql.Lexicon;
import dev.ashlar.sql.NameLimit;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import java.util.List;

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

  private String text() {
    SelfCheckFacts facts = new SelfCheckFacts(schema, roles, LEXICON);
    String questions =
        String.join(
            "union all\n", SelfCheckQuery.ROLE, SelfCheckQuery.TABLES, SelfCheckQuery.DETOURS);
    return ("with\n" + facts.asTables() + ",\n" + SelfCheckQuery.CATALOGUE + questions)
        .replace(":namespaces", facts.namespaces().isEmpty() ? "''" : facts.namespaces())
        .replace(":owner", LEXICON.text(roles.owner()))
        .replace(":policy_role", LEXICON.text(roles.policy()))
        .replace(":migrator", LEXICON.text(roles.migrator()))
        .replace(":guard", LEXICON.text(PostgresGuards.TRIGGER))
        .replace(":minimum", String.valueOf(version * 10_000));
  }
}
