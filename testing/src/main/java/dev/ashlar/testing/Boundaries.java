package dev.ashlar.testing;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.testing.example.Edge;
import dev.ashlar.testing.example.Fixture;
import dev.ashlar.testing.example.Instances;
import dev.ashlar.testing.trial.Application;
import java.util.List;
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
    Schema schema = Application.module(table);
    Table found =
        schema
            .findTable(typeName(table))
            .orElseThrow(() -> new IllegalArgumentException(table.getName() + " is not a table."));
    Instances instances = new Instances(schema, table.getClassLoader());
    return Edge.of(schema, found).stream().map(edge -> boundary(schema, edge, instances));
  }

  /**
   * Returns the boundaries of one decision.
   *
   * @param decision an action, one of a member, or a transition: {@code READ}, {@code UPDATE of
   *     note}, {@code send}
   */
  public static Stream<Boundary> of(Class<?> table, String decision) {
    List<Boundary> found =
        of(table).filter(boundary -> boundary.decision().equals(decision)).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "No rule of %s decides about '%s'.".formatted(table.getName(), decision));
    }
    return found.stream();
  }

  private static TypeName typeName(Class<?> type) {
    String name = type.getName();
    return new TypeName(
        type.getPackageName(), name.substring(name.lastIndexOf('.') + 1).replace('$', '.'));
  }

  private static Boundary boundary(Schema schema, Edge edge, Instances instances) {
    Fixture fixture = Fixture.of(schema, edge.decision(), edge.world(), instances);
    return new Boundary(
        edge.decision().words(),
        edge.atom(),
        edge.allowed(),
        fixture.actor(),
        fixture.before(),
        fixture.row(),
        fixture.beside());
  }
}
