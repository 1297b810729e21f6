package dev.ashlar.testing.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.testing.CompiledSources;
import dev.ashlar.testing.MutantResult;
import dev.ashlar.testing.MutationReport;
import dev.ashlar.testing.Outcome;
import dev.ashlar.testing.PolicyMutation;
import dev.ashlar.testing.trial.Application;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and actors are made of what an example says, or it is said why they cannot be. */
class InstancesTest {
  @TempDir Path work;

  @Test
  void makesRowsOfManyTypes() throws Exception {
    try (CompiledSources depot = CompiledSources.of("depot", work)) {
      Schema schema = Application.module(depot.type("com.example.depot.Shipment"));
      Table table = table(schema, "Shipment");
      assertThat(new Instances(schema, depot.loader()).row(table, Map.of()).java())
          .isEqualTo(
              "new Shipment(UUID.fromString(\"00000000-0000-0000-0000-0000000000bb\"),"
                  + " new DepotId(\"x\"), 1L, false, new BigDecimal(\"1\"),"
                  + " Instant.parse(\"1970-01-01T00:00:00Z\"), LocalTime.parse(\"12:00\"),"
                  + " LocalDateTime.parse(\"2000-01-01T12:00\"), new byte[] {1}, 1.0f, (short) 1,"
                  + " new Weight(new BigDecimal(\"1\"), false), null, Stage.PACKED, 1)");
    }
  }

  @Test
  void saysWhyATypeRefusesARow() throws Exception {
    try (CompiledSources depot = CompiledSources.of("depot", work)) {
      Schema schema = Application.module(depot.type("com.example.depot.Shipment"));
      Instances instances = new Instances(schema, depot.loader());
      Table parcel = table(schema, "Parcel");
      assertThatThrownBy(() -> instances.row(parcel, cell("pieces", Kind.LONG, "-1")))
          .isInstanceOf(NotMade.class)
          .hasMessageStartingWith("new Parcel(")
          .hasMessageEndingWith("throws java.lang.IllegalArgumentException: pieces -1");
      assertThatThrownBy(() -> instances.row(parcel, cell("pieces", Kind.LONG, "100000")))
          .isInstanceOf(NotMade.class)
          .hasMessage("short is not known to have the value '100000'");
      assertThatThrownBy(() -> instances.row(parcel, Map.of("pieces", Optional.empty())))
          .isInstanceOf(NotMade.class)
          .hasMessage("pieces of a row without it is not null in Java");
      World world =
          new World(
              new Witness(Map.of(), Map.of(), Map.of(), List.of("BOSS"), Optional.empty()),
              Map.of());
      assertThatThrownBy(() -> instances.actor(world))
          .isInstanceOf(NotMade.class)
          .hasMessage(
              "new Clerk(1L, new DepotId(\"x\"), Set.of(Job.BOSS), \"x\", (short) 1, Set.of())"
                  + " throws java.lang.IllegalArgumentException: badge x does not begin with C");
    }
  }

  @Test
  void aModuleNeedsNoActor() throws Exception {
    try (CompiledSources open =
        CompiledSources.ofText(
            """
            import static dev.ashlar.annotation.Action.READ;
            import dev.ashlar.annotation.*;
            import org.junit.jupiter.api.Test;
            public interface Module {
              @Table(shared = true)
              @Policy(allow = READ, when = "shown")
              record Page(@Id long id, boolean shown) {}
              class Looking { @Test void looks() {} }
            }
            """,
            work)) {
      MutationReport report =
          PolicyMutation.of(open.type("Module$Page")).testedBy(open.type("Module$Looking")).run();
      assertThat(report.results()).extracting(MutantResult::outcome).containsOnly(Outcome.SURVIVED);
      assertThat(report.results())
          .allSatisfy(
              result ->
                  assertThat(result.java()).singleElement().asString().startsWith("Page row = "));
    }
  }

  private static Table table(Schema schema, String name) {
    return schema.tables().stream()
        .filter(table -> table.type().shortName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Optional<Value.Constant>> cell(String column, Kind kind, String text) {
    return Map.of(column, Optional.of(new Value.Constant(ExprType.of(kind), text)));
  }
}
