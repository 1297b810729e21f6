package shop;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.time.LocalDate;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ, when = "dueOn == 'today'")
@Policy(allow = UPDATE, when = "note == null")
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    LocalDate dueOn,
    @Nullable String note) {}
