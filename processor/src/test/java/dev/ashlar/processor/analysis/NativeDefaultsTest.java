package dev.ashlar.processor.analysis;

import static dev.ashlar.processor.analysis.Decls.LONG;
import static dev.ashlar.processor.analysis.Decls.STRING;
import static dev.ashlar.processor.analysis.Decls.UUID;
import static dev.ashlar.processor.analysis.Decls.declarations;
import static dev.ashlar.processor.analysis.Decls.many;
import static dev.ashlar.processor.analysis.Decls.mark;
import static dev.ashlar.processor.analysis.Decls.member;
import static dev.ashlar.processor.analysis.Decls.settings;
import static dev.ashlar.processor.analysis.Decls.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.annotation.Action;
import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Default;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What single databases say in their own words about the values of a column. */
class NativeDefaultsTest {

  @Test
  void standAlone() {
    Source source = defaulted("natives", many("postgresql: gen_random_uuid()"));
    assertThat(source)
        .isInstanceOfSatisfying(
            Source.Defaulted.class,
            defaulted -> {
              assertThat(defaulted.value()).isEmpty();
              assertThat(defaulted.natives()).isEqualTo(Map.of("postgresql", "gen_random_uuid()"));
            });
  }

  @Test
  void standBesideAValue() {
    Source source = defaulted("value", "'a'", "natives", many("mysql:upper('a')"));
    assertThat(source)
        .isInstanceOfSatisfying(
            Source.Defaulted.class,
            defaulted -> {
              assertThat(defaulted.value()).isPresent();
              assertThat(defaulted.natives()).isEqualTo(Map.of("mysql", "upper('a')"));
            });
  }

  @Test
  void nameTheirDialect() {
    assertThat(problems("natives", many("now()")))
        .extracting(Problem::message)
        .containsExactly("@Default of note names no dialect in 'now()': no database would use it.");
  }

  @Test
  void aSequenceOfItsOwnCountsAKey() {
    Table counted =
        Analysis.analyse(
                declarations(
                    table(
                        "Ticket",
                        List.of(mark(Policy.class, "allow", many(Action.READ))),
                        member(
                            "id", LONG, mark(Id.class), mark(Column.class, "type", "bigserial")))),
                List.of(),
                settings())
            .schema()
            .tables()
            .get(0);
    assertThat(counted.requireColumn("id").source())
        .isEqualTo(new Source.Generated(Source.Generation.IDENTITY));
  }

  private static Source defaulted(Object... attributes) {
    Analysis.Result result = analysed(attributes);
    assertThat(result.problems().sorted()).isEmpty();
    return result.schema().tables().get(0).requireColumn("note").source();
  }

  private static List<Problem> problems(Object... attributes) {
    return analysed(attributes).problems().sorted();
  }

  private static Analysis.Result analysed(Object... attributes) {
    return Analysis.analyse(
        declarations(
            table(
                "Ticket",
                List.of(mark(Policy.class, "allow", many(Action.READ))),
                member("id", UUID, mark(Id.class)),
                member("note", STRING, mark(Default.class, attributes)))),
        List.of(),
        settings());
  }
}
