package dev.ashlar.it.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The values that say nothing: null where that can be, else the plainest of the type. */
record Plain(Vocabulary vocabulary) {

  /** Returns the plain value of a column. */
  static Object of(Vocabulary.Column column) {
    return column.nullable() ? null : Pool.plain(column.type().kind());
  }

  /** Returns the plain value of a component that is no set. */
  static Object of(Vocabulary.Claim claim) {
    return claim.nullable() ? null : Pool.plain(claim.type().kind());
  }

  /** Returns a row of plain values. */
  Map<String, Object> row(UUID tenant, UUID id) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", id);
    row.put("company_id", tenant);
    row.put("version", 1);
    vocabulary.columns().forEach(column -> row.put(column.name(), of(column)));
    return row;
  }

  /** Returns a caller without a role. */
  Actor actor(UUID tenant) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("companyId", tenant);
    vocabulary.claims().forEach(claim -> claims.put(claim.name(), of(claim)));
    vocabulary.sets().forEach(claim -> claims.put(claim.name(), Set.of()));
    return new Actor(claims, Set.of());
  }
}
