package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.diagnostics.TypeName;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CommonPackageTest {
  private static String of(String... types) {
    return CommonPackage.of(Arrays.stream(types).map(TypeName::topLevel).toList());
  }

  @Test
  void isThePackageOfOneType() {
    assertThat(of("com.example.billing.Invoice")).isEqualTo("com.example.billing");
  }

  @Test
  void isWhatAllHaveInCommon() {
    assertThat(of("com.example.billing.Invoice", "com.example.people.Person", "com.example.Tag"))
        .isEqualTo("com.example");
    assertThat(of("com.example.bill.A", "com.example.billing.B")).isEqualTo("com.example");
  }

  @Test
  void isThatOfTheFirstTypeWhereNothingIsCommon() {
    assertThat(of("org.b.Person", "com.a.Invoice")).isEqualTo("com.a");
    assertThat(of("Invoice")).isEmpty();
  }
}
