package dev.ashlar.sql.crud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Schema;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Dialects;
import dev.ashlar.sql.SqlPrinter;
import dev.ashlar.sql.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All statements of the article of {@code examples.md}, on every database. */
class TableStatementsTest {

  private static final Path GOLDEN = Path.of("src/test/golden/crud");

  @Test
  void limitsEveryStatementToTheTenantAndTheRules() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Dialect dialect : Dialects.all()) {
      Path golden = GOLDEN.resolve(dialect.id() + ".sql");
      String text = all(Articles.news(), dialect);
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(GOLDEN);
        Files.writeString(golden, text);
      } else if (!text.equals(Files.readString(golden))) {
        wrong.add(dialect.id());
        assertThat(text).isEqualTo(Files.readString(golden));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String all(Schema schema, Dialect dialect) {
    TableStatements statements =
        new TableStatements(schema, schema.tables().get(0), dialect, dialect.types(schema));
    List<Optional<? extends Statement>> all =
        List.of(
            statements.find(),
            statements.findBy(schema.tables().get(0).uniques().get(0)),
            statements.list(),
            statements.listAfter(),
            statements.count(),
            statements.exists(),
            statements.insert(),
            statements.bulkInsert(),
            statements.update(),
            statements.delete());
    StringBuilder text = new StringBuilder();
    for (Optional<? extends Statement> statement : all) {
      SqlPrinter.Printed printed = new SqlPrinter(dialect.lexicon()).print(statement.orElseThrow());
      text.append(printed.text()).append(";\n");
      printed.bindings().forEach(binding -> text.append("-- ").append(binding).append('\n'));
      text.append('\n');
    }
    return text.toString();
  }
}
