package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Schema;
import dev.ashlar.sql.Lexicon;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import java.util.List;

/**
 * The function {@code ashlar.self_check(role)}, which finds everything in the database that would
 * let the role past the policies, one row for each problem and none if all is well.
 *
 * @param version that the schema is made for
 */
record SelfCheck(Schema schema, PostgresRoles roles, int version) {

  private static final Lexicon LEXICON = new PostgresLexicon();

  /** Returns the function, and who may ask it. */
  List<Statement> statements() {
    SqlName name = new SqlName("ashlar", "self_check");
    return List.of(
        new Safeguard.CreateFunction(
            name,
            "app_role name",
            "table (problem text)",
            "language sql stable set search_path = pg_catalog, pg_temp",
            new Safeguard.Body.Verbatim(text())),
        new Safeguard.Grant(
            List.of("execute"),
            List.of(),
            Safeguard.Target.function(name, "name"),
            List.of(roles.app())));
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
