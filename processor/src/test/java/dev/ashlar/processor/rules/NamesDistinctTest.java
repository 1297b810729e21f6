package dev.ashlar.processor.rules;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.processor.analysis.Decls.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.annotation.Check;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Policy;
import dev.ashlar.processor.analysis.Decls;
import dev.ashlar.processor.decl.TableDecl;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesDistinctTest {

  private static TableDecl table(String name, Written... marks) {
    List<Written> all = new ArrayList<>(List.of(marks));
    all.add(mark(Policy.class, "allow", many(READ)));
    return Decls.table(name, all, member("id", UUID, mark(Id.class)), member("size", INT));
  }

  private static Written check(String name) {
    return mark(Check.class, "value", "size > 0", "name", name);
  }

  private static Written index(String name) {
    return mark(Index.class, "value", many("size"), "name", name);
  }

  @Test
  void letsTablesHaveChecksOfOneNameWhereDatabasesDo() {
    assertThat(
            Checked.problems(
                declarations(table("Box", check("size_given")), table("Bag", check("size_given"))),
                "postgresql",
                "sqlite"))
        .isEmpty();
  }

  @Test
  void tellsChecksApartWhereOneDatabaseDoes() {
    assertThat(
            Checked.problems(
                declarations(table("Box", check("size_given")), table("Bag", check("size_given"))),
                "postgresql",
                "mysql"))
        .containsExactly("TB108 Box @Check name");
  }

  @Test
  void refusesTwoIndexesOfOneNameInANamespace() {
    assertThat(
            Checked.problems(
                declarations(table("Box", index("by_size")), table("Bag", index("BY_SIZE"))),
                "postgresql"))
        .containsExactly("TB108 Box @Index name");
  }

  @Test
  void refusesAnIndexThatIsNamedLikeATable() {
    assertThat(
            Checked.problems(declarations(table("Box", index("bag")), table("Bag")), "postgresql"))
        .containsExactly("TB108 Box @Index name");
  }

  @Test
  void pointsAtTheSecondOfTwoInOneTable() {
    assertThat(
            Checked.problems(
                declarations(table("Box", check("size_given"), check("size_given"))), "postgresql"))
        .containsExactly("TB108 Box @Check#1 name");
  }
}
