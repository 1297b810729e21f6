package dev.ashlar.ir.access;

import java.util.Optional;

/**
 * What is left of one rule for somebody whose roles are known, in the language of conditions.
 *
 * @param rule its name
 * @param when of the row that is there; absent for every row
 * @param check of the row after the change; absent for the same as {@code when}
 */
public record Clause(String rule, Optional<String> when, Optional<String> check) {}
