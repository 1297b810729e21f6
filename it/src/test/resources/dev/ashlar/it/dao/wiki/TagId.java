package com.example.wiki;

/** What tells tags apart. */
public record TagId(String value) {}
