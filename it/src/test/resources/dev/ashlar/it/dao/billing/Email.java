package com.example.billing;

/** An address. */
public record Email(String value) {}
