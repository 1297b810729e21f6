package dev.ashlar.processor.analysis;

import static dev.ashlar.processor.analysis.Decls.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.annotation.Generation;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.ir.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerationTest {

  private static Source sourceOfFirst(Member... members) {
    return Analysis.analyse(
            declarations(Decls.table("Thing", List.of(), members)), List.of(), settings())
        .schema()
        .tables()
        .get(0)
        .columns()
        .get(0)
        .source();
  }

  @Test
  void makesUuidsInTheClientAndCountsLongsInTheDatabase() {
    assertThat(sourceOfFirst(member("id", UUID, mark(Id.class))))
        .isEqualTo(new Source.Generated(Source.Generation.UUID_V7));
    assertThat(sourceOfFirst(member("id", LONG, mark(Id.class))))
        .isEqualTo(new Source.Generated(Source.Generation.IDENTITY));
  }

  @Test
  void makesTheValueInsideARecordOfOneComponent() {
    assertThat(
            sourceOfFirst(member("id", record("ThingId", member("value", UUID)), mark(Id.class))))
        .isEqualTo(new Source.Generated(Source.Generation.UUID_V7));
  }

  @Test
  void makesNoKeyThatSaysWhatTheRowBelongsTo() {
    assertThat(sourceOfFirst(member("id", STRING, mark(Id.class)))).isEqualTo(new Source.Given());
    assertThat(sourceOfFirst(member("id", UUID, mark(Id.class), mark(Tenant.class))))
        .isEqualTo(new Source.Given());
    assertThat(
            sourceOfFirst(
                member("teamId", UUID, mark(Id.class)), member("userId", UUID, mark(Id.class))))
        .isEqualTo(new Source.Given());
    assertThat(sourceOfFirst(member("id", UUID, mark(Id.class, "value", Generation.ASSIGNED))))
        .isEqualTo(new Source.Given());
  }
}
