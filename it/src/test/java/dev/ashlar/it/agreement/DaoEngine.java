package dev.ashlar.it.agreement;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.DatabaseSchema;
import dev.ashlar.runtime.Options;
import dev.ashlar.runtime.Session;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.Dialects;
import dev.ashlar.sql.SqlPrinter;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One engine with the rows, and sessions on it.
 *
 * @param <A> the generated type of callers
 */
record DaoEngine<A>(Stage stage, TestDatabase store, Database<A> database, HikariDataSource pool)
    implements AutoCloseable {

  /** Creates the schema in the database. */
  static DaoEngine<?> of(Stage stage, TestDatabase database) {
    database.run(script(stage.schema(), database.engine()));
    Class<?> type = stage.java().load(Domain.PACKAGE + ".AgreementSchema");
    return on(stage, database, schema(type));
  }

  /** Returns what a new database of the engine needs for the schema. */
  static String script(Schema schema, Engine engine) {
    DialectOptions options =
        engine == Engine.POSTGRESQL_13
            ? new DialectOptions(Map.of("version", "13"))
            : DialectOptions.NONE;
    Dialect dialect = Dialects.find(engine.dialect()).orElseThrow().with(options);
    return dialect.script(schema, SchemaJson.hash(schema)).print(new SqlPrinter(dialect.lexicon()));
  }

  /** Uses a database that has the schema. */
  static <A> DaoEngine<A> on(Stage stage, TestDatabase database, DatabaseSchema<A> schema) {
    HikariDataSource pool = pool(database);
    return new DaoEngine<>(stage, database, Database.of(pool, schema, options()), pool);
  }

  /** Returns how callers of all engines connect. */
  static Options options() {
    return Options.defaults().withClock(Clock.fixed(Stage.NOW, ZoneOffset.UTC));
  }

  /** Stores these rows and no others, each as its own tenant. */
  void fill(List<Map<String, Object>> rows) {
    store.run("delete from subject;");
    Class<?> dao = stage.java().load(Domain.PACKAGE + ".SubjectDao");
    for (Map<String, Object> row : rows) {
      Actor owner = new Plain(Vocabulary.ofSubject()).actor((UUID) row.get("company_id"));
      if (!new GeneratedDao(dao, session(owner), stage.domain()).insert(row)) {
        throw new AssertionError("cannot insert " + row);
      }
    }
  }

  /** Returns one connection that all sessions share, one after the other, as in a busy pool. */
  static HikariDataSource pool(TestDatabase database) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.app());
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  @Override
  public void close() {
    pool.close();
  }

  /** Returns the DAO of the variant for the actor. */
  Subject subject(Variant variant, Actor actor) {
    Class<?> dao = stage.java().load(variant.className("SubjectDao"));
    return new DaoSubject<A>(
        actor.tenant(),
        stage.domain(),
        session -> new GeneratedDao(dao, session, stage.domain()),
        () -> session(actor));
  }

  /** Returns a session of the actor. */
  @SuppressWarnings("unchecked") // the caller's class exists only at run time
  Session<A> session(Actor actor) {
    return database.as((A) stage.domain().caller(actor));
  }

  /** Returns what a generated schema class describes. */
  static DatabaseSchema<?> schema(Class<?> type) {
    try {
      return (DatabaseSchema<?>) type.getMethod("get").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
