package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Version;
import java.util.UUID;

/** Something worth keeping; billing may close it, and then it is the owner's. */
@Table
@Policy(allow = READ, when = "!secret || hasRole(OWNER)")
@Policy(allow = CREATE, by = "BILLING")
@Policy(allow = UPDATE, by = "BILLING", when = "!closed", check = "text != ''")
@Policy(allow = UPDATE, by = "OWNER", when = "closed")
@Policy(allow = DELETE, by = "BILLING", when = "!closed")
@Policy(allow = DELETE, by = "OWNER", when = "closed")
public record Remark(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 50) String text,
    boolean closed,
    boolean secret,
    @Version int version) {}
