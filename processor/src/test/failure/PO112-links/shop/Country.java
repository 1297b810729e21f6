package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** The same for all. */
@Table(shared = true)
@Policy(allow = READ)
public record Country(@Id UUID id, String name) {}
