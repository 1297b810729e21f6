package dev.ashlar.sql.sqlite;

import com.google.auto.service.AutoService;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TableName;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.Feature;
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
import java.util.EnumSet;
import java.util.Set;

/** SQLite 3.42 and later, with STRICT tables. */
@AutoService(Dialect.class)
public final class SqliteDialect implements Dialect {

  private static final FlatNames NAMES = new FlatNames(new NameLimit(128));

  private static final Support SUPPORT =
      new Support(
          EnumSet.of(
              Feature.CONSTRAINT_NAMES_PER_TABLE,
              Feature.PARTIAL_INDEX,
              Feature.EXPRESSION_INDEX,
              Feature.DEFERRABLE_REFERENCE,
              Feature.SET_DEFAULT,
              Feature.STORED_COMPUTED,
              Feature.VIRTUAL_COMPUTED,
              Feature.INDEX_ON_UNLIMITED_TEXT,
              Feature.INSERT_RETURNING,
              Feature.UPDATE_RETURNING,
              Feature.DELETE_ALIAS,
              Feature.READS_CHANGED_TABLE,
              Feature.TUPLE_COMPARISON),
          EnumSet.of(Index.Method.BTREE),
          Set.of("any", "blob", "int", "integer", "real", "text"),
          1000,
          1000,
          ScaledNumbers.MAX_PRECISION,
          0);

  @Override
  public String id() {
    return "sqlite";
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
    return new SqliteLexicon();
  }

  @Override
  public Support support() {
    return SUPPORT;
  }

  @Override
  public Idioms idioms() {
    return new SqliteIdioms();
  }

  @Override
  public TypeNames types(Schema schema) {
    return new SqliteTypeNames();
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
    return new SqliteTables(schema, this).script(schema, hash);
  }
}
