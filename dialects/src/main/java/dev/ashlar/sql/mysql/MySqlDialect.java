package dev.ashlar.sql.mysql;

import com.google.auto.service.AutoService;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TableName;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.FlatNames;
import dev.ashlar.sql.Idioms;
import dev.ashlar.sql.Lexicon;
import dev.ashlar.sql.NameLimit;
import dev.ashlar.sql.Related;
import dev.ashlar.sql.RelatedTables;
import dev.ashlar.sql.Script;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Support;
import dev.ashlar.sql.TypeNames;
import java.util.Set;

/** MySQL 8.0 and later, with InnoDB and a strict sql_mode. */
@AutoService(Dialect.class)
public final class MySqlDialect implements Dialect {

  private static final FlatNames NAMES = new FlatNames(new NameLimit(64));

  private static final Support SUPPORT = MySqlSupport.mySql();

  @Override
  public String id() {
    return "mysql";
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public Dialect with(DialectOptions said) {
    return this;
  }

  @Override
  public Lexicon lexicon() {
    return new MySqlLexicon();
  }

  @Override
  public Support support() {
    return SUPPORT;
  }

  @Override
  public Idioms idioms() {
    return new MySqlIdioms();
  }

  @Override
  public TypeNames types(Schema schema) {
    return new MySqlTypeNames(lexicon(), "json");
  }

  @Override
  public SqlName name(TableName table) {
    return NAMES.table(table);
  }

  @Override
  public Related related(Schema schema) {
    return new RelatedTables(schema, this::name);
  }

  @Override
  public Script script(Schema schema, String hash) {
    return new MySqlTables(schema, this, MySqlFlavour.MYSQL).script(schema, hash);
  }
}
