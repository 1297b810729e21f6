package shop;

import dev.ashlar.annotation.Pii;

/** Is only ever inside of what prints nothing. */
public record Delivery(String country, @Pii String street) {}
