package com.example.claims;

import dev.ashlar.annotation.Column;

/** With whom. */
public record TeamId(@Column(length = 20) String value) {}
