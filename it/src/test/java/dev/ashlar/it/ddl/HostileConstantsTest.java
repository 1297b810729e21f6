package dev.ashlar.it.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Check;
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
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Constants of rules that try to be more than constants are the same text in every database. */
class HostileConstantsTest {
  private static final TypeName NOTE = new TypeName("com.example", "Note");
  private static final ExprType TEXT = ExprType.of(ExprType.Kind.STRING);

  private static final List<String> CONSTANTS =
      List.of(
          "x' or 1=1 --",
          "''",
          "\\",
          "\\'; drop table note; --",
          "$$",
          "$$; end $$; $body1$",
          "a\n\nb;\n\nc",
          "\t\r\u0001\u007f",
          "/*! +1 */ /*!50000 or 1 */",
          "? :name {fn now()} ${x} %s %",
          "\"`[]",
          "\u2028\u202e\ufeff",
          "\uD83E\uDDF1 a\u0301 \u00df\u0130",
          " leading and trailing ",
          "E'\\x41'",
          "x'41'",
          "");

  @ParameterizedTest
  @EnumSource
  void aCheckTakesExactlyTheConstantsItNames(Engine engine) throws SQLException {
    EmittedSchema emitted = new EmittedSchema(schema());
    try (TestDatabase database = engine.create();
        Connection connection = database.admin().getConnection()) {
      for (String paragraph : emitted.text(engine).split("\n\n")) {
        execute(connection, paragraph);
      }
      for (String constant : CONSTANTS) {
        insert(connection, constant);
      }
      assertThatThrownBy(() -> insert(connection, "x")).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> insert(connection, "\\'")).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> insert(connection, " ")).isInstanceOf(SQLException.class);
      for (String constant : CONSTANTS) {
        assertThat(count(connection, constant)).as(constant).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL_.*", mode = EnumSource.Mode.MATCH_ALL)
  void policiesAndGuardsKnowTheSameConstants(Engine engine) throws SQLException {
    EmittedSchema emitted = new EmittedSchema(schema());
    try (TestDatabase database = engine.create();
        Connection admin = database.admin().getConnection();
        Connection app = database.app().getConnection()) {
      database.run(emitted.text(engine));
      for (String constant : CONSTANTS) {
        insert(admin, constant);
      }
      for (String constant : CONSTANTS) {
        assertThat(count(app, constant)).as(constant).isEqualTo(1);
        assertThat(update(app, constant)).as(constant).isEqualTo(1);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private static void insert(Connection connection, String body) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into note (id, body, size) values (?, ?, 0)")) {
      insert.setLong(1, CONSTANTS.indexOf(body));
      insert.setString(2, body);
      insert.executeUpdate();
    }
  }

  private static int count(Connection connection, String body) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select count(*) from note where body = ?")) {
      select.setString(1, body);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private static int update(Connection connection, String body) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update note set size = size + 1 where body = ?")) {
      update.setString(1, body);
      return update.executeUpdate();
    }
  }

  private static Condition named() {
    return new Condition.Membership(
        new Value.ColumnValue(RowRef.Root.THIS, "body", TEXT, false),
        CONSTANTS.stream().map(text -> new Value.Constant(TEXT, text)).toList());
  }

  private static Condition unnamed(String other) {
    return new Condition.Comparison(
        ComparisonOperator.EQUAL,
        new Value.ColumnValue(RowRef.Root.THIS, "body", TEXT, false),
        new Value.Constant(TEXT, other));
  }

  private static Policy allow(String name, Action action, Condition when) {
    return new Policy(
        name,
        Policy.Effect.ALLOW,
        List.of(action),
        List.of(),
        Optional.of(when),
        Optional.empty(),
        Optional.empty());
  }

  private static Schema schema() {
    Table note =
        new Table(
            NOTE,
            JavaShape.RECORD,
            new TableName("", "note"),
            List.of(),
            new Tenancy.Untenanted(),
            List.of(),
            List.of(
                column("id", new ColumnType.Int(64)),
                column("body", new ColumnType.Text(200)),
                column("size", new ColumnType.Int(32))),
            new PrimaryKey("note_pkey", List.of("id")),
            List.of(),
            List.of(new Check("note_body_named", named())),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                allow("read", Action.READ, named()),
                allow("change", Action.UPDATE, named()),
                allow("change_other", Action.UPDATE, unnamed("$body2$ other"))),
            List.of(),
            Map.of(),
            Doc.of("Notes: it's \\ a\n\n$$ /*! table */"));
    return new Schema(
        IrVersion.CURRENT,
        "com.example",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(note),
        List.of());
  }

  private static Column column(String name, ColumnType type) {
    return new Column(
        new ElementId(NOTE, name),
        name,
        List.of(),
        type,
        false,
        new Source.Given(),
        true,
        Optional.empty(),
        Protection.NONE,
        Doc.of(name + " it's; \n\n -- $$"));
  }
}
