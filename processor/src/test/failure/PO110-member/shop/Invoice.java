package shop;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.StateMachine;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Transition;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = {READ, UPDATE})
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Policy(allow = UPDATE, when = "lines < 3")
        @Policy(allow = UPDATE, when = "lines < 2") int lines,
    @StateMachine(
            initial = "DRAFT",
            value = {
              @Transition(name = "send", from = "DRAFT", to = "SENT"),
              @Transition(name = "cancel", from = "SENT", to = "VOID"),
              @Transition(name = "revoke", from = "SENT", to = "VOID")
            })
        Status status) {

  /** Where it is in its life. */
  public enum Status { DRAFT, SENT, VOID }
}
