package com.example.states;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.StateMachine;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Transition;
import dev.ashlar.annotation.UpdatedAt;
import dev.ashlar.annotation.UpdatedBy;
import dev.ashlar.annotation.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bill, which only owners see once it is void. */
@Table
@Policy(allow = READ, when = "state != VOID")
@Policy(allow = READ, by = "OWNER")
@Policy(allow = CREATE, by = "BILLING", when = "state == DRAFT")
@Policy(allow = UPDATE, by = "BILLING", when = "state == DRAFT")
@Policy(deny = UPDATE, when = "frozen")
public record Bill(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 20) String number,
    long units,
    @Computed("units * 2") long doubled,
    @Nullable List<String> labels,
    @Reference(Payer.class) UUID payerId,
    boolean frozen,
    @StateMachine(
            initial = "DRAFT",
            value = {
              @Transition(
                  name = "send",
                  from = "DRAFT",
                  to = "SENT",
                  by = "BILLING",
                  when = "units > 0 && !payer.blocked"),
              @Transition(name = "pay", from = "SENT", to = "PAID", by = {"BILLING", "OWNER"}),
              @Transition(name = "cancel", from = {"DRAFT", "SENT"}, to = "VOID")
            })
        BillState state,
    @UpdatedBy UUID updatedBy,
    @UpdatedAt Instant updatedAt,
    @Version int version) {

  /** Returns the same bill with another number, in whatever state. */
  Bill with(String otherNumber, BillState otherState) {
    return new Bill(
        id, companyId, otherNumber, units, doubled, labels, payerId, frozen, otherState, updatedBy,
        updatedAt, version);
  }
}
