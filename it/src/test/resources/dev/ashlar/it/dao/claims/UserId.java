package com.example.claims;

/** Who. */
public record UserId(long value) {}
