package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;
import static dev.ashlar.annotation.Generation.IDENTITY;
import static dev.ashlar.annotation.ReferentialAction.CASCADE;

import dev.ashlar.annotation.Check;
import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.math.BigDecimal;
import java.util.UUID;

/** One thing that an invoice charges for. A line is as visible as its invoice. */
@Table
@Policy(allow = READ, when = "can(READ, invoice)")
@Policy(
    allow = {CREATE, UPDATE, DELETE},
    when = "can(UPDATE, invoice)")
public record InvoiceLine(
    @Id(IDENTITY) long id,
    @Tenant UUID companyId,
    @Reference(value = Invoice.class, inverse = "lines", onDelete = CASCADE) UUID invoiceId,
    String description,
    @Check("quantity > 0") int quantity,
    @Column(precision = 12, scale = 2) BigDecimal unitPrice,
    @Computed("quantity * unitPrice") @Column(precision = 14, scale = 2) BigDecimal amount) {}
