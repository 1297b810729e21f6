package com.example.bare;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import java.util.UUID;

/** Nothing but an id, which everybody may leave. */
@Table(shared = true)
@Policy(allow = {READ, CREATE, UPDATE, DELETE})
public record Marker(@Id UUID id) {}
