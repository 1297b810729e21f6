package shop;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import java.util.UUID;

/** A country. */
@Table
@Policy(allow = READ, when = "name == actor.region")
@Policy(allow = UPDATE, by = "EDITOR")
public record Country(@Id UUID id, String name) {}
