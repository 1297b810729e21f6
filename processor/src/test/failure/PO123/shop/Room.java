package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Where bills are talked about. */
@Table
@Policy(allow = READ, when = "members.some(member -> member.userId == actor.id && member.present)")
@Policy(allow = READ, when = "hall.members.some(member -> member.userId == actor.id)")
@Policy(allow = READ, when = "members.some(member -> member.guideId == actor.id)")
@Policy(allow = READ, when = "hallId == id || members.some(m -> m.userId == actor.id && !m.present)")
public record Room(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(value = Room.class, inverse = "rooms") UUID hallId) {}
