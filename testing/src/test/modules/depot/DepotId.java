package com.example.depot;

/** Which depot. */
public record DepotId(String value) {}
