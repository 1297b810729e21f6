package com.example.billing;

/** An address. A record of one component is stored as that component. */
public record Email(String value) {}
