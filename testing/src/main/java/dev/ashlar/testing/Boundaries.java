package dev.ashlar.testing;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.testing.example.Edge;
import dev.ashlar.testing.example.Fixture;
import dev.ashlar.testing.example.Instances;
import dev.ashlar.testing.example.Made;
import dev.ashlar.testing.example.NotMade;
import dev.ashlar.testing.trial.Application;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rows at the edges of rules, for tests of what stands between a user and the rules: for each part
 * of a rule one that is allowed and one that is denied because of it alone.
 *
 * <pre>
 * static Stream&lt;Boundary&gt; edges() {
 *   return Boundaries.of(Article.class, "READ");
 * }
 *
 * &#64;ParameterizedTest
 * &#64;MethodSource("edges")
 * void thePageShowsWhatMayBeRead(Boundary edge) {
 *   assertThat(page.shows(edge.actor(Caller.class), edge.row(Article.class)))
 *       .isEqualTo(edge.allowed());
 * }
 * </pre>
 */
public final class Boundaries {

  private Boundaries() {}

  /**
   * Returns the boundaries of all rules of a table: the same in each run, in the order of actions,
   * members and transitions.
   *
   * @param table a record or class that is a table of a module on the class path
   */
  public static Stream<Boundary> of(Class<?> table) {
    return boundaries(table, edge -> true).stream();
  }

  /**
   * Returns the boundaries of one decision.
   *
   * @param decision an action, one of a member, or a transition: {@code READ}, {@code UPDATE of
   *     note}, {@code send}
   */
  public static Stream<Boundary> of(Class<?> table, String decision) {
    List<Boundary> found = boundaries(table, edge -> edge.decision().words().equals(decision));
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "No rule of %s decides about '%s'.".formatted(table.getName(), decision));
    }
    return found.stream();
  }

  private static List<Boundary> boundaries(Class<?> table, Predicate<Edge> wanted) {
    Schema schema = Application.module(table);
    Table found =
        schema
            .findTable(Application.name(table))
            .orElseThrow(() -> new IllegalArgumentException(table.getName() + " is not a table."));
    Instances instances = new Instances(schema, table.getClassLoader());
    return Edge.of(schema, found).stream()
        .filter(wanted)
        .map(edge -> boundary(schema, edge, instances))
        .toList();
  }

  private static Boundary boundary(Schema schema, Edge edge, Instances instances) {
    Fixture fixture = fixture(schema, edge, instances);
    return new Boundary(
        edge.decision().words(),
        edge.atom(),
        edge.allowed(),
        fixture.actor().map(Made::required),
        fixture.before().required(),
        fixture.row().required(),
        fixture.beside().stream().map(Made::required).toList());
  }

  private static Fixture fixture(Schema schema, Edge edge, Instances instances) {
    try {
      return Fixture.of(schema, edge.decision(), edge.world(), instances);
    } catch (NotMade refused) {
      throw new IllegalArgumentException(
          "There is no row at the edge '%s' of %s: %s."
              .formatted(edge.atom(), edge.decision().words(), refused.getMessage()),
          refused);
    }
  }
}
