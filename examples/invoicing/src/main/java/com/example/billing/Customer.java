package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.CreatedAt;
import dev.ashlar.annotation.Default;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.RenamedFrom;
import dev.ashlar.annotation.Residency;
import dev.ashlar.annotation.SoftDelete;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is sent invoices.
 *
 * @param email where invoices go; unique within the company
 * @param blocked whether new invoices are refused
 */
@Table
@Unique("email")
@Index("lower(name)")
@Policy(allow = READ)
@Policy(
    allow = {CREATE, UPDATE},
    by = {"SALES", "BILLING"})
@Policy(allow = DELETE, by = "OWNER")
public record Customer(
    @Id UUID id,
    @Tenant UUID companyId,
    String name,
    @Pii @Residency("eu") Email email,
    @Pii @Nullable String taxNumber,
    @RenamedFrom("is_locked") @Default("false") boolean blocked,
    @CreatedAt Instant createdAt,
    @SoftDelete @Nullable Instant deletedAt,
    @Version int version) {

  /** Returns the same customer, who gets no new invoices. */
  public Customer block() {
    return new Customer(id, companyId, name, email, taxNumber, true, createdAt, deletedAt, version);
  }

  @Override
  public String toString() {
    return CustomerLog.toString(this);
  }
}
