package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
@Index({"payerId", "ownerId"})
@Index(value = "ownerId", where = "open")
@Policy(allow = READ, when = "ownerId == actor.id && open")
@Policy(allow = READ, when = "payerId == actor.id")
@Policy(allow = READ, when = "open && lines.some(line -> line.readerId == actor.id)")
public record Invoice(
    @Id UUID id, @Tenant UUID companyId, UUID ownerId, UUID payerId, boolean open) {}
