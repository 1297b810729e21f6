package com.example.contacts;

/** An address, which prints itself. */
public record Email(String value) {}
