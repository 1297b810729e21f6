package dev.ashlar.processor.rules;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.processor.analysis.Decls.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.ir.Schema;
import dev.ashlar.processor.analysis.Analysis;
import dev.ashlar.processor.analysis.Decls;
import dev.ashlar.processor.decl.TableDecl;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesDistinctTest {
  private static final TableDecl BOX =
      Decls.table("Box", List.of(open()), member("id", UUID, mark(Id.class)));
  private static final TableDecl CRATE =
      Decls.table(
          "Crate",
          List.of(open(), mark(Table.class, "name", "BOX")),
          member("id", UUID, mark(Id.class)));
  private static final Schema OTHER =
      Analysis.analyse(declarations(BOX), List.of(), settings()).schema();

  private static Written open() {
    return mark(Policy.class, "allow", many(READ));
  }

  @Test
  void comparesNamesWithoutCaseAndPointsAtTheOneThatWasGiven() {
    assertThat(Checked.problems(declarations(BOX, CRATE), "postgresql"))
        .containsExactly("TB103 Crate @Table name");
  }

  @Test
  void looksIntoOtherModules() {
    assertThat(Checked.problems(declarations(CRATE), List.of(OTHER), "postgresql"))
        .containsExactly("TB103 Crate @Table name");
  }

  @Test
  void takesATableThatWasThereBeforeForTheSame() {
    assertThat(Checked.problems(declarations(BOX), List.of(OTHER), "postgresql")).isEmpty();
  }
}
