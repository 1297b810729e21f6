package dev.ashlar.testing.example;

/**
 * An example of what a mutant decides otherwise.
 *
 * @param decision as the rules are
 * @param allowed whether the mutant allows what the rules deny; else it denies what they allow
 * @param stranger whether the actor is of another tenant than the rows
 * @param world the actor and the rows
 */
public record Difference(Decision decision, boolean allowed, boolean stranger, World world)
    implements Finding {}
