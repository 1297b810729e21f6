package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Check;
import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Generation;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.ReferentialAction;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that an invoice charges for. */
@Table
@Policy(allow = READ, when = "quantity > 0 || amount > 100")
@Policy(allow = {CREATE, UPDATE}, by = "BILLING")
@Policy(allow = DELETE, by = {"BILLING", "OWNER"})
public record InvoiceLine(
    @Id(Generation.IDENTITY) long id,
    @Tenant UUID companyId,
    @Reference(value = Invoice.class, onDelete = ReferentialAction.CASCADE) UUID invoiceId,
    @Check("length(description) > 0 && 200 >= length(description)") String description,
    @Nullable @Check("code is null || startsWith(code, 'A-')") String code,
    @Check("quantity > 0 && quantity != 13") int quantity,
    @Column(precision = 12, scale = 2) BigDecimal unitPrice,
    @Computed("quantity * unitPrice") @Column(precision = 14, scale = 2) BigDecimal amount) {}
