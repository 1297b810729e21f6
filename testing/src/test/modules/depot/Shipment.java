package com.example.depot;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.StateMachine;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Transition;
import dev.ashlar.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parcels that leave together. */
@Table
@Policy(allow = READ, when = "hall in actor.halls || parcels.some(p -> p.packerId == actor.id)")
@Policy(allow = READ, by = "BOSS")
@Policy(
    allow = {CREATE, UPDATE},
    by = {"PACKER", "BOSS"},
    when = "value < 1000.50")
@Policy(allow = DELETE, when = "parcels.isEmpty() && leavesAt > now()")
@Policy(deny = DELETE, by = "PACKER")
@Policy(deny = UPDATE, when = "frozen")
public record Shipment(
    @Id UUID id,
    @Tenant DepotId depot,
    long hall,
    boolean frozen,
    @Column(precision = 10, scale = 2) BigDecimal value,
    Instant leavesAt,
    LocalTime callAt,
    LocalDateTime booked,
    byte[] label,
    float length,
    short pieces,
    @Embedded(prefix = "weight_") Weight weight,
    @Policy(allow = READ, by = "CHECKER") @Policy(allow = UPDATE, by = "BOSS") @Nullable String seal,
    @StateMachine(
            initial = "PACKED",
            value = {
              @Transition(
                  name = "check",
                  from = "PACKED",
                  to = "CHECKED",
                  by = "CHECKER",
                  when = "parcels.every(p -> p.fragile || p.pieces > 0)"),
              @Transition(
                  name = "send",
                  from = {"PACKED", "CHECKED"},
                  to = "SENT",
                  by = "BOSS")
            })
        Stage stage,
    @Version int version) {}
