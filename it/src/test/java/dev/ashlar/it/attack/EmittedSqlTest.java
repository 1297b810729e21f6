package dev.ashlar.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.it.dao.GeneratedModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads all SQL that is emitted for rules which follow links, word by word. */
class EmittedSqlTest {
  private static final Pattern TEXT_BLOCK =
      Pattern.compile("(?:\"(\\w+)\",\\s*)?\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
  private static final String TENANT = "company_id";

  @TempDir static Path work;

  private static GeneratedModule compiled;

  @Test
  void everyColumnSaysWhoseItIs() throws IOException {
    Set<String> columns = columns();
    for (String statement : all()) {
      assertThat(SqlWords.of(statement).unqualified(columns)).as(statement).isEmpty();
    }
    SqlWords captured = SqlWords.of("select 1 from member as m where m.team_id = team_id");
    assertThat(captured.unqualified(columns)).as("it would be seen").hasSize(1);
  }

  @Test
  void noAliasHidesAnother() throws IOException {
    for (String statement : all()) {
      assertThat(SqlWords.of(statement).hidden(Set.of())).as(statement).isEmpty();
    }
    for (String policy : policies()) {
      String table = policy.substring(policy.indexOf(" on ") + 4).split(" ")[0];
      assertThat(SqlWords.of(policy).hidden(Set.of(table))).as(policy).isEmpty();
    }
    String hiding = "select 1 from a as s where exists (select 1 from b as s where s.x = s.y)";
    assertThat(SqlWords.of(hiding).hidden(Set.of())).as("it would be seen").containsExactly("s");
  }

  @Test
  void everyTableIsLimitedToTheTenant() throws IOException {
    Set<String> tables =
        schema().tables().stream().map(each -> each.name().name()).collect(Collectors.toSet());
    for (String statement : all()) {
      assertThat(SqlWords.of(statement).unlimited(tables, TENANT)).as(statement).isEmpty();
    }
    String open =
        "select 1 from document as t0 where t0.company_id = ? and exists (select 1 from team as x)";
    assertThat(SqlWords.of(open).unlimited(tables, TENANT)).containsExactly("team as x");
  }

  @Test
  void nothingThatMySqlReadsDifferentlyIsSaidToIt() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String dialect : List.of("mysql", "mariadb")) {
      texts.addAll(statements().get(dialect));
      texts.add(module().script(dialect));
    }
    assertThat(texts).hasSizeGreaterThan(20);
    for (String text : texts) {
      String unquoted = text.replaceAll("'(?:[^']|'')*'", "''").replaceAll("(?m)^-- .*$", "");
      assertThat(unquoted).doesNotContain("||", "!", "\"", "/*", "&&");
    }
  }

  private static List<String> all() throws IOException {
    List<String> all = new ArrayList<>(policies());
    statements().values().forEach(all::addAll);
    assertThat(all).hasSizeGreaterThan(60);
    return all;
  }

  /** Returns the texts of the generated DAOs, by dialect. */
  private static Map<String, List<String>> statements() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(module().classes().resolveSibling("generated"))) {
      for (Path dao : files.filter(file -> file.toString().endsWith("Dao.java")).toList()) {
        Matcher blocks = TEXT_BLOCK.matcher(Files.readString(dao));
        while (blocks.find()) {
          Stream.of(
                  blocks.group(1) == null
                      ? List.of("mysql", "mariadb", "postgresql", "sqlite")
                      : List.of(blocks.group(1)))
              .flatMap(List::stream)
              .forEach(
                  dialect ->
                      found
                          .computeIfAbsent(dialect, each -> new ArrayList<>())
                          .add(blocks.group(2).strip()));
        }
      }
    }
    return found;
  }

  private static List<String> policies() {
    return Stream.of(module().script("postgresql").split("\n\n"))
        .filter(
            statement ->
                statement.startsWith("create policy") || statement.startsWith("create view"))
        .toList();
  }

  private static Set<String> columns() throws IOException {
    return schema().tables().stream()
        .map(Table::columns)
        .flatMap(List::stream)
        .map(Column::name)
        .collect(Collectors.toSet());
  }

  private static Schema schema() throws IOException {
    return SchemaJson.read(
        Files.readString(module().classes().resolve("META-INF/ashlar/schema.json")));
  }

  private static GeneratedModule module() {
    if (compiled == null) {
      compiled = GeneratedModule.compile("documents", work);
    }
    return compiled;
  }
}
