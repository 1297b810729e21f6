package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.StateMachine;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Transition;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ)
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @StateMachine(
            initial = "DRAFT",
            value = {
              @Transition(
                  name = "send",
                  from = "DRAFT",
                  to = "SENT",
                  by = {"BILLING", "SALE"},
                  when = "number == 3")
            })
        Status status,
    String number) {

  /** Where it is in its life. */
  public enum Status { DRAFT, SENT, PAID }
}
