package com.example.bare;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;
import static dev.ashlar.annotation.Generation.IDENTITY;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;

/** Nothing but a number that the database makes. */
@Table(shared = true)
@Policy(allow = {READ, CREATE, UPDATE, DELETE})
public record Ticket(@Id(IDENTITY) long id) {}
