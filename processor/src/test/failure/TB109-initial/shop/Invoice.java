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
    @StateMachine(initial = "NEW", value = @Transition(name = "send", from = "DRAFT", to = "SENT"))
        Status status) {

  /** Where it is in its life. */
  public enum Status { DRAFT, SENT, PAID }
}
