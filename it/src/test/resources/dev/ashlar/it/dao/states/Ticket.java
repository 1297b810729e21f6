package com.example.states;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.EnumStorage.NATIVE;

import dev.ashlar.annotation.Enumerated;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.StateMachine;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Transition;
import java.util.UUID;

/** A ticket, which nobody may change but by closing and opening it. */
@Table
@Policy(allow = {READ, CREATE})
public record Ticket(
    @Id UUID id,
    @Tenant UUID companyId,
    UUID assigneeId,
    String text,
    @Enumerated(NATIVE)
        @StateMachine(
            initial = "OPEN",
            value = {
              @Transition(
                  name = "close",
                  from = "OPEN",
                  to = "CLOSED",
                  when = "assigneeId == actor.id"),
              @Transition(name = "reopen", from = "CLOSED", to = "OPEN")
            })
        TicketState state) {}
