package dev.ashlar.it.agreement;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.DatabaseSchema;
import dev.ashlar.runtime.Session;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One engine with the tables of all models.
 *
 * @param <A> the generated type of callers
 * @param secured whether there are also the tables of all variants, each under its row security
 */
record LinkedEngine<A>(
    LinkedStage stage,
    TestDatabase store,
    Database<A> database,
    HikariDataSource pool,
    boolean secured)
    implements AutoCloseable {

  /** Creates the tables of all models in the database. */
  static LinkedEngine<?> open(LinkedStage stage, TestDatabase database) {
    database.run(DaoEngine.script(stage.domain().schema(), database.engine()));
    Class<?> own = stage.java().load(Domain.PACKAGE + ".AgreementSchema");
    return on(stage, database, DaoEngine.schema(own), false);
  }

  /** Creates the tables of all models and of all variants in the database. */
  static LinkedEngine<?> secured(LinkedStage stage, TestDatabase database, Path folder) {
    Schema schema = stage.all();
    database.run(DaoEngine.script(schema, database.engine()));
    return on(stage, database, RowSecurityEngine.schema(stage.java(), schema, folder), true);
  }

  private static <A> LinkedEngine<A> on(
      LinkedStage stage, TestDatabase store, DatabaseSchema<A> schema, boolean secured) {
    HikariDataSource pool = DaoEngine.pool(store);
    Database<A> database = Database.of(pool, schema, DaoEngine.options());
    return new LinkedEngine<>(stage, store, database, pool, secured);
  }

  /** Stores these rows of the model, and of its variants, and no others. */
  void fill(ModelSource source, List<Map<String, Object>> rows) {
    List<LinkedVariant> own =
        stage.variants().stream().filter(variant -> variant.source().equals(source)).toList();
    fill(source, rows, own);
  }

  /** Stores these rows of the model, and of some of its variants, and no others. */
  void fill(ModelSource source, List<Map<String, Object>> rows, List<LinkedVariant> variants) {
    RawRows raw = new RawRows(store.engine());
    StringBuilder script = new StringBuilder(raw.unchecked());
    for (Entity entity : source.model().entities()) {
      script.append("delete from ").append(table(source, entity)).append(";\n");
    }
    for (Model.Between between : source.model().betweens()) {
      script.append("delete from ").append(table(source, between).name().name()).append(";\n");
    }
    for (Map<String, Object> row : rows) {
      script.append(insert(raw, source, row));
    }
    if (secured) {
      variants.forEach(variant -> copy(variant, script));
    }
    store.run(script.toString());
  }

  private String insert(RawRows raw, ModelSource source, Map<String, Object> row) {
    String table = (String) row.get(Entity.TABLE);
    for (Model.Between between : source.model().betweens()) {
      if (between.table().equals(table)) {
        Relation relation = stage.domain().relation(source, between);
        Table pairs = table(source, between);
        return raw.insert(pairs.name().name(), columns(relation, pairs, row));
      }
    }
    return raw.insert(table(source, source.model().entity(table)), row);
  }

  /** Returns the row with the names of the columns: two foreign keys, each with the tenant. */
  private static Map<String, Object> columns(
      Relation relation, Table pairs, Map<String, Object> row) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("company_id", row.get("company_id"));
    columns.put(key(pairs, relation.reference()), row.get(Model.Between.OWN));
    columns.put(key(pairs, relation.onward().orElseThrow()), row.get(Model.Between.OTHER));
    return columns;
  }

  /** Returns the column of the foreign key beside the tenant's. */
  private static String key(Table pairs, String reference) {
    return pairs.references().stream()
        .filter(each -> each.name().equals(reference))
        .flatMap(each -> each.columns().stream())
        .filter(column -> !column.equals("company_id"))
        .findFirst()
        .orElseThrow();
  }

  private Table table(ModelSource source, Model.Between between) {
    return stage.domain().table(source, between);
  }

  private void copy(LinkedVariant variant, StringBuilder script) {
    for (Entity entity : variant.source().model().entities()) {
      String own = apart(variant, entity);
      script.append("delete from ").append(own).append(";\n");
      script.append(RawRows.copy(table(variant.source(), entity), own));
    }
    for (Model.Between between : variant.source().model().betweens()) {
      String all = table(variant.source(), between).name().name();
      String own = variant.namespace() + "." + all;
      script.append("delete from ").append(own).append(";\n");
      script.append(RawRows.copy(all, own));
    }
  }

  private String table(ModelSource source, Entity entity) {
    return stage.domain().table(source, entity).name().name();
  }

  private String apart(LinkedVariant variant, Entity entity) {
    return variant.namespace() + "." + table(variant.source(), entity);
  }

  /** Returns the DAO of a table of the variant for the actor. */
  Subject dao(LinkedVariant variant, Entity entity, Actor actor) {
    return dao(stage.java().load(variant.className(entity, "Dao")), variant, entity, actor);
  }

  /** Returns a DAO of a table of the variant for the actor. */
  Subject dao(Class<?> dao, LinkedVariant variant, Entity entity, Actor actor) {
    JavaDomain records = stage.records(variant, entity);
    return new DaoSubject<A>(
        actor.tenant(),
        records,
        session -> new GeneratedDao(dao, session, records),
        () -> session(actor, records));
  }

  /** Returns a table of the variant as the actor reaches it with plain SQL. */
  Subject rowSecurity(LinkedVariant variant, Entity entity, Actor actor) {
    return new RowSecuritySubject<A>(
        apart(variant, entity),
        entity.shared(),
        entity.hides(),
        actor.tenant(),
        () -> session(actor, stage.records(variant, entity)));
  }

  @SuppressWarnings("unchecked") // the caller's class exists only at run time
  private Session<A> session(Actor actor, JavaDomain records) {
    return database.as((A) records.caller(actor));
  }

  @Override
  public void close() {
    pool.close();
  }
}
