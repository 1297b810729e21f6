package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import java.util.UUID;

/** Who is billed. */
@Table
@Policy(allow = READ)
public record Customer(@Id UUID id, String name) {}
