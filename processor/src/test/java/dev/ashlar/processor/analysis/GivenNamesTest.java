package dev.ashlar.processor.analysis;

import static dev.ashlar.processor.analysis.Decls.UUID;
import static dev.ashlar.processor.analysis.Decls.declarations;
import static dev.ashlar.processor.analysis.Decls.many;
import static dev.ashlar.processor.analysis.Decls.mark;
import static dev.ashlar.processor.analysis.Decls.member;
import static dev.ashlar.processor.analysis.Decls.nullable;
import static dev.ashlar.processor.analysis.Decls.own;
import static dev.ashlar.processor.analysis.Decls.settings;
import static dev.ashlar.processor.analysis.Decls.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.annotation.Action;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.ir.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys and references of schemas that exist already keep their names. */
class GivenNamesTest {
  private static final Analysis.Result RESULT =
      Analysis.analyse(
          declarations(
              table(
                  "Node",
                  List.of(
                      mark(dev.ashlar.annotation.Table.class, "key", "pk_node"),
                      mark(Policy.class, "allow", many(Action.READ))),
                  member("id", UUID, mark(Id.class)),
                  nullable(
                      "parentId",
                      UUID,
                      mark(Reference.class, "value", own("Node"), "name", "node_root_id_fkey")),
                  nullable("rootId", UUID, mark(Reference.class, "value", own("Node"))))),
          List.of(),
          settings());

  @Test
  void areKept() {
    assertThat(RESULT.problems().sorted()).isEmpty();
    assertThat(node().key().name()).isEqualTo("pk_node");
    assertThat(node().references())
        .filteredOn(reference -> reference.columns().contains("parent_id"))
        .extracting(dev.ashlar.ir.Reference::name)
        .containsExactly("node_root_id_fkey");
  }

  @Test
  void areNotMadeASecondTime() {
    assertThat(node().references())
        .filteredOn(reference -> reference.columns().contains("root_id"))
        .extracting(dev.ashlar.ir.Reference::name)
        .containsExactly("node_root_id_fkey1");
  }

  private static Table node() {
    return RESULT.schema().tables().get(0);
  }
}
