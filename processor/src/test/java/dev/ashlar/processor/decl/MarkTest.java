package dev.ashlar.processor.decl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Policy;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkTest {
  private static final TypeName POLICY = TypeName.topLevel("dev.ashlar.annotation.Policy");
  private static final Anchor ANCHOR =
      Anchor.of(new TypeName("billing", "Invoice")).annotation(POLICY, 1);
  private static final Mark MARK =
      new Mark(
          POLICY,
          Map.of(
              "when", new MarkValue.Text("status == DRAFT"),
              "allow",
                  new MarkValue.Many(
                      List.of(new MarkValue.Constant("READ"), new MarkValue.Constant("UPDATE")))),
          ANCHOR);

  @Test
  void isOfItsAnnotationOnly() {
    assertThat(MARK.is(Policy.class)).isTrue();
    assertThat(MARK.is(Index.class)).isFalse();
  }

  @Test
  void readsWhatWasWritten() {
    assertThat(MARK.string("when")).isEqualTo("status == DRAFT");
    assertThat(MARK.constants("allow")).containsExactly("READ", "UPDATE");
  }

  @Test
  void isEmptyWhereNothingWasWritten() {
    assertThat(MARK.string("check")).isEmpty();
    assertThat(MARK.strings("by")).isEmpty();
    assertThat(MARK.constant("method")).isEmpty();
    assertThat(MARK.bool("leads", true)).isTrue();
  }

  @Test
  void pointsAtTheElementOfAnArray() {
    assertThat(MARK.at("allow", 1).path()).containsExactly("allow", "1");
    assertThat(MARK.at("check")).isEqualTo(ANCHOR);
  }
}
