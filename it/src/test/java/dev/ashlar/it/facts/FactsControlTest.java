package dev.ashlar.it.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The control of the experiment: facts that are loaded without Ashlar come back as they were.
 *
 * <p>It runs on the version of PostgreSQL that the facts were read from, since each version writes
 * some expressions in its own way.
 */
class FactsControlTest {

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.facts.GivenFacts#all")
  void factsComeBack(Path file) throws SQLException {
    assertThat(reloaded(FactsJson.read(file))).isEmpty();
  }

  @Test
  void aDifferenceIsSeen() {
    Facts facts = FactsJson.read(GivenFacts.library());
    List<Facts.TableFact> fewer =
        facts.tables().stream().filter(table -> !table.name().equals("event")).toList();
    assertThat(FactsComparison.compare(new Facts(List.of(), fewer), facts))
        .extracting(Difference::toString)
        .contains("event: table is not in the facts", "(schema): enum medium is not in the facts");
    assertThat(FactsComparison.compare(facts, new Facts(facts.enums(), fewer)))
        .extracting(Difference::toString)
        .containsExactly("event: table is missing");
  }

  private static List<Difference> reloaded(Facts facts) throws SQLException {
    List<String> schemas = facts.tables().stream().map(Facts.TableFact::schema).distinct().toList();
    try (TestDatabase database = Engine.POSTGRESQL_15.create()) {
      new Prelude(facts).extensions(database);
      database.run(new FactsSql(facts).schema());
      try (Connection connection = database.admin().getConnection()) {
        return FactsComparison.compare(facts, new CatalogueFacts(connection).read(schemas));
      }
    }
  }
}
