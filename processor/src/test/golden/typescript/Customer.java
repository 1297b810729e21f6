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
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who is sent invoices.
 *
 * @param email where invoices go
 * @param blocked whether new invoices are refused
 */
@Table
@Unique("email")
@Index("lower(name)")
@Policy(allow = READ)
@Policy(allow = {CREATE, UPDATE}, by = {"SALES", "BILLING"})
@Policy(allow = DELETE, by = "OWNER")
public record Customer(
    @Id UUID id,
    @Tenant UUID companyId,
    String name,
    @Pii Email email,
    @Default("false") boolean blocked,
    @CreatedAt Instant createdAt,
    @Version int version) {

  @Override
  public String toString() {
    return CustomerLog.toString(this);
  }
}
