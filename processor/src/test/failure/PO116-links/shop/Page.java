package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A page below others. */
@Table
@Policy(allow = READ, when = "parent.parent.parent.title == 'x'")
@Policy(allow = READ, when = "parent.parent.parent.parent.title == 'x'")
public record Page(
    @Id UUID id,
    @Tenant UUID companyId,
    String title,
    @Reference(Page.class) UUID parentId) {}
