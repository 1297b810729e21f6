package com.example.shapes;

import java.util.UUID;

/** What identifies a thing. */
public record ThingId(UUID value) {}
