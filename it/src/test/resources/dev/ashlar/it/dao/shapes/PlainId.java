package com.example.shapes;

/** A number that identifies a plain thing. */
public record PlainId(long value) {}
