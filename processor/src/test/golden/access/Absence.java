package com.example.staff;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.StateMachine;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Transition;
import java.time.LocalDate;
import java.util.UUID;

/** A day on which somebody is away. */
@Table
@Policy(allow = READ, when = "can(READ, employee) && (hasRole(HR) || employee.level < 3)")
@Policy(allow = CREATE, when = "employeeId == actor.id")
public record Absence(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(value = Employee.class, inverse = "absences") UUID employeeId,
    LocalDate day,
    @StateMachine(
            initial = "ASKED",
            value = {
              @Transition(name = "grant", from = "ASKED", to = "GRANTED", by = "HR"),
              @Transition(
                  name = "withdraw",
                  from = {"ASKED", "GRANTED"},
                  to = "WITHDRAWN",
                  when = "employeeId == actor.id")
            })
        Answer answer) {}
