package shop;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Check;
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
@Policy(name = "paid", deny = UPDATE, when = "status == PAID")
@Check(name = "lines", value = "status == DRAFT || lines > 0")
@Check(name = "empty", value = "status != VOID || lines == 0")
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    int lines,
    @StateMachine(
            initial = "DRAFT",
            value = {
              @Transition(name = "send", from = "DRAFT", to = "SENT"),
              @Transition(name = "pay", from = "SENT", to = "PAID"),
              @Transition(name = "cancel", from = {"DRAFT", "SENT"}, to = "VOID")
            })
        Status status) {

  /** Where it is in its life. */
  public enum Status { DRAFT, SENT, PAID, VOID }
}
