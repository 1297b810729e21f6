package dev.ashlar.it.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The control of the experiment: facts that are loaded without Ashlar come back as they were.
 *
 * <p>It runs on the version of PostgreSQL that the facts were read from, since each version writes
 * some expressions in its own way.
 */
class FactsControlTest {

  @Test
  void ourFactsComeBack() throws SQLException, URISyntaxException {
    Path file = Path.of(FactsControlTest.class.getResource("/facts/library.facts.json").toURI());
    assertThat(reloaded(FactsJson.read(file))).isEmpty();
  }

  @Test
  void theGivenFactsComeBack() throws SQLException {
    String given = System.getProperty("facts", "");
    assumeTrue(!given.isEmpty(), "no -Dfacts");
    assertThat(reloaded(FactsJson.read(Path.of(given)))).isEmpty();
  }

  @Test
  void aDifferenceIsSeen() throws SQLException, URISyntaxException {
    Path file = Path.of(FactsControlTest.class.getResource("/facts/library.facts.json").toURI());
    Facts facts = FactsJson.read(file);
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
