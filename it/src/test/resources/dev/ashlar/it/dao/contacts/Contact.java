package com.example.contacts;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Check;
import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.CreatedBy;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Secret;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.UpdatedBy;
import dev.ashlar.annotation.Version;
import dev.ashlar.runtime.Sensitive;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody. */
@Table
@Unique("email")
@Check(value = "born < 2100", name = "is_born")
@Policy(allow = READ)
@Policy(allow = {CREATE, UPDATE}, when = "createdBy == actor.id")
@Policy(allow = UPDATE, by = "EDITOR")
public record Contact(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 200) @Pii Email email,
    @Pii Sensitive<String> phone,
    @Pii @Nullable Sensitive<Email> other,
    @Secret @Nullable String taxNumber,
    @Pii int born,
    @Embedded(prefix = "address_") Address address,
    @CreatedBy UUID createdBy,
    @UpdatedBy UUID updatedBy,
    @Version int version) {

  @Override
  public String toString() {
    return ContactLog.toString(this);
  }
}
