package dev.ashlar.sql.postgresql;

import com.google.auto.service.AutoService;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TableName;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.Idioms;
import dev.ashlar.sql.Lexicon;
import dev.ashlar.sql.Related;
import dev.ashlar.sql.Script;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Support;
import dev.ashlar.sql.TypeNames;
import java.util.Map;
import java.util.Set;

/** PostgreSQL, with row security. */
@AutoService(Dialect.class)
public final class PostgresDialect implements Dialect {

  private final PostgresOptions options;
  private final Support support;

  /** Creates the dialect for the version that is complete and the oldest of those. */
  public PostgresDialect() {
    this(PostgresOptions.DEFAULT);
  }

  private PostgresDialect(PostgresOptions options) {
    this.options = options;
    this.support = PostgresSupport.of(options.version());
  }

  @Override
  public String id() {
    return "postgresql";
  }

  @Override
  public Set<String> options() {
    return PostgresOptions.names();
  }

  @Override
  public Dialect with(DialectOptions said) {
    return new PostgresDialect(PostgresOptions.of(said));
  }

  @Override
  public Lexicon lexicon() {
    return new PostgresLexicon();
  }

  @Override
  public Support support() {
    return support;
  }

  @Override
  public Idioms idioms() {
    return new PostgresIdioms();
  }

  @Override
  public TypeNames types(Schema schema) {
    return new PostgresTypeNames(lexicon(), PostgresEnums.of(schema).names());
  }

  @Override
  public SqlName name(TableName table) {
    return new SqlName(table.namespace(), table.name());
  }

  @Override
  public Related related(Schema schema) {
    return new PostgresViews(schema, options.roles());
  }

  @Override
  public Script script(Schema schema, String hash) {
    return new PostgresScript(schema, this, options).script(hash);
  }

  @Override
  public Map<String, Script> tests(Schema schema) {
    return new PgtapTests(schema, this, options).files();
  }
}
