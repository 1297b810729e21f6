package shop;

import java.util.UUID;

/** Who is billed. */
public record Customer(UUID id) {}
