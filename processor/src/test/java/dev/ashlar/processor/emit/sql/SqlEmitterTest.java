package dev.ashlar.processor.emit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.IrVersion;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Protection;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.ir.emit.Emission;
import dev.ashlar.ir.json.SchemaJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqlEmitterTest {
  private static final TypeName NOTE = new TypeName("com.example", "Note");

  @Test
  void writesOneScriptForEachDialectThatIsWanted() {
    Schema schema = schema(List.of(note()));

    List<Artifact> artifacts =
        new SqlEmitter()
            .emit(new Wanted(schema, List.of("mariadb", "mysql", "postgresql", "sqlite"), Map.of()))
            .toList();

    assertThat(artifacts)
        .extracting(Artifact::path)
        .containsExactly(
            "META-INF/ashlar/mariadb/schema.sql",
            "META-INF/ashlar/mysql/schema.sql",
            "META-INF/ashlar/postgresql/schema.sql",
            "META-INF/ashlar/postgresql/tests/public.note.sql",
            "META-INF/ashlar/sqlite/schema.sql");
    assertThat(artifacts)
        .allSatisfy(
            artifact -> {
              assertThat(artifact.destination()).isEqualTo(Destination.CLASS_OUTPUT);
              assertThat(artifact.origins()).containsExactly(ElementId.of(NOTE));
              assertThat(artifact.text())
                  .containsAnyOf(SchemaJson.hash(schema), "'public.note: is there'");
            });
  }

  @Test
  void listensToTheOptionsOfADialect() {
    Map<String, String> options = Map.of("postgresql.version", "13", "postgresql.roles", "billing");
    Wanted wanted = new Wanted(schema(List.of(note())), List.of("postgresql"), options);

    assertThat(new SqlEmitter().emit(wanted).findFirst().orElseThrow().text())
        .contains("for PostgreSQL 13 and later", "to billing_app");
  }

  @Test
  void refusesAVersionThatItDoesNotKnow() {
    Wanted wanted =
        new Wanted(
            schema(List.of(note())), List.of("postgresql"), Map.of("postgresql.version", "9.6"));

    assertThatThrownBy(() -> new SqlEmitter().emit(wanted).toList())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("is not the number of a major version from 13 on");
  }

  @Test
  void writesNothingForAModuleWithoutTables() {
    Wanted wanted = new Wanted(schema(List.of()), List.of("sqlite"), Map.of());

    assertThat(new SqlEmitter().emit(wanted)).isEmpty();
  }

  private static Schema schema(List<Table> tables) {
    return new Schema(
        IrVersion.CURRENT,
        "com.example",
        Optional.empty(),
        List.of(),
        List.of(),
        tables,
        List.of());
  }

  private static Table note() {
    Column id =
        new Column(
            new ElementId(NOTE, "id"),
            "id",
            List.of(),
            new ColumnType.Uuid(),
            false,
            new Source.Given(),
            true,
            Optional.empty(),
            Protection.NONE,
            Doc.NONE);
    Policy read =
        new Policy(
            "read",
            Policy.Effect.ALLOW,
            List.of(Action.READ),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Table(
        NOTE,
        JavaShape.RECORD,
        new TableName("", "note"),
        List.of(),
        new Tenancy.Untenanted(),
        List.of(),
        List.of(id),
        new PrimaryKey("note_pkey", List.of("id")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(read),
        List.of(),
        Map.of(),
        Doc.NONE);
  }

  private record Wanted(Schema schema, List<String> dialects, Map<String, String> options)
      implements Emission {
    @Override
    public Optional<Schema> accepted() {
      return Optional.empty();
    }

    @Override
    public Optional<String> option(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<String> dialectOption(String dialect, String name) {
      return Optional.ofNullable(options.get(dialect + "." + name));
    }

    @Override
    public boolean generatedAnnotation() {
      return true;
    }

    @Override
    public void warn(ElementId about, String sentence) {
      throw new AssertionError(sentence);
    }
  }
}
