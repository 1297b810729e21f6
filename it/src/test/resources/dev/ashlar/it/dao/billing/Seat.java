package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Who sits where; nothing about it ever changes. */
@Table
@Policy(allow = {READ, CREATE, DELETE})
public record Seat(
    @Tenant UUID companyId, @Id @Column(length = 20) String room, @Id int place, UUID person) {}
