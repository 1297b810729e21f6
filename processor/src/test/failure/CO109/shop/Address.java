package shop;

import dev.ashlar.annotation.Pii;

/** A value inside of a row prints itself. */
public record Address(String country, @Pii String street) {}
