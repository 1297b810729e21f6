package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import java.util.UUID;

/** Who talks in a room. */
@Table
@Unique({"roomId", "userId"})
@Index("guideId")
@Policy(allow = READ)
public record RoomMember(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(value = Room.class, inverse = "members") UUID roomId,
    UUID userId,
    UUID guideId,
    boolean present) {}
