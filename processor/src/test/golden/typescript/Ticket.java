package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;
import static dev.ashlar.annotation.Generation.IDENTITY;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;

/** A number in a queue, and nothing else. */
@Table(shared = true)
@Policy(allow = {READ, CREATE, UPDATE})
public record Ticket(@Id(IDENTITY) long id) {}
