package dev.ashlar.it.agreement;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.processor.emit.java.JavaEmitter;
import dev.ashlar.runtime.DatabaseSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One PostgreSQL with a table for each variant, all which a DAO fills.
 *
 * @param <A> the generated type of callers
 */
record RowSecurityEngine<A>(Table subject, DaoEngine<A> daos) implements AutoCloseable {

  /** Creates the tables in the database. */
  static RowSecurityEngine<?> of(Stage stage, TestDatabase database, Path folder) {
    Schema all = Tables.all(stage.schema(), stage.variants());
    database.run(DaoEngine.script(all, database.engine()));
    Table subject = stage.schema().tables().get(0);
    return new RowSecurityEngine<>(
        subject, DaoEngine.on(stage, database, schema(stage.java(), all, folder)));
  }

  /** Stores these rows in the table of each variant. */
  void fill(List<Variant> variants, List<Map<String, Object>> rows) {
    daos.fill(rows);
    StringBuilder copies = new StringBuilder();
    for (Variant variant : variants) {
      copies.append(
          "insert into %s select * from %s;\n"
              .formatted(Tables.name(subject, variant.number()), subject.name().name()));
    }
    daos.store().run(copies.toString());
  }

  @Override
  public void close() {
    daos.close();
  }

  /** Returns the table of the variant as the actor reaches it with plain SQL. */
  Subject subject(Variant variant, Actor actor) {
    return new RowSecuritySubject<A>(
        Tables.name(subject, variant.number()),
        false,
        false,
        actor.tenant(),
        () -> daos.session(actor));
  }

  /** Compiles the schema class of all tables together, which knows every claim of every rule. */
  static DatabaseSchema<?> schema(CompiledJava java, Schema all, Path folder) {
    String source =
        new JavaEmitter()
            .emit(new TestEmission(all, List.of("postgresql")))
            .filter(artifact -> artifact.path().equals(Domain.PACKAGE + ".AgreementSchema"))
            .findFirst()
            .orElseThrow()
            .text()
            .replace("AgreementSchema", "AllSchema");
    CompiledJava compiled =
        java.and(Map.of(Domain.PACKAGE + ".AllSchema", source), folder.resolve("all/classes"));
    return DaoEngine.schema(compiled.load(Domain.PACKAGE + ".AllSchema"));
  }
}
