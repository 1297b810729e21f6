package com.example.billing;

import dev.ashlar.testing.PolicyMutation;
import org.junit.jupiter.api.Test;

/** A test notices if a rule says something else. */
class MutationTest {
  @Test
  void aTestNoticesEachBrokenRule() {
    PolicyMutation.of(BillingSchema.class)
        .testedBy(
            InvoiceRulesTest.class,
            TransitionsTest.class,
            InvoiceLineRulesTest.class,
            CustomerRulesTest.class)
        .run()
        .requireAllKilled();
  }
}
