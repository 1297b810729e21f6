package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.runtime.Sensitive;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prints nothing of what it protects: an array has no text of its own. */
@Table
@Policy(allow = READ)
public record Portrait(
    @Id UUID id,
    @Tenant UUID companyId,
    @Json Sensitive<Delivery> delivery,
    @Pii byte[] picture,
    @Pii @Json Optional<Sensitive<String>> sitter,
    @Pii @Json List<Sensitive<String>> names) {}
