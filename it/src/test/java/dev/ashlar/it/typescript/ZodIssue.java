package dev.ashlar.it.typescript;

/**
 * One reason why a Zod schema refuses a value.
 *
 * @param path members from the outside in, joined by points; empty for the whole value
 * @param code the kind, in Zod's words
 */
public record ZodIssue(String path, String code, String message) {}
