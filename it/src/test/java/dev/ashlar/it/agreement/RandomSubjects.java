package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ExprType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes rows and callers out of the hostile pool: three tenants, whose rows have the same keys. */
final class RandomSubjects {
  private static final List<UUID> TENANTS = List.of(Pool.TENANT_A, Pool.TENANT_B, Pool.TENANT_C);

  private final Random random;
  private final Vocabulary vocabulary;

  RandomSubjects(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  /** Returns rows by column: as many for each tenant, with the same keys. */
  List<Map<String, Object>> rows(int perTenant) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (UUID tenant : TENANTS) {
      for (int i = 0; i < perTenant; i++) {
        rows.add(row(tenant, key(i)));
      }
    }
    return rows;
  }

  /** Returns the key of the i-th row of each tenant. */
  static UUID key(int i) {
    return new UUID(0x7000L, 0x8000000000000000L + i);
  }

  /** Returns another row with the key, of the same tenant. */
  Map<String, Object> row(UUID tenant, UUID id) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", id);
    row.put("company_id", tenant);
    row.put("version", 1);
    for (Vocabulary.Column column : vocabulary.columns()) {
      row.put(column.name(), value(column));
    }
    return row;
  }

  /** Returns the row with about half of its columns changed. */
  Map<String, Object> changed(Map<String, Object> row) {
    Map<String, Object> changed = new HashMap<>(row);
    for (Vocabulary.Column column : vocabulary.columns()) {
      if (random.nextInt(3) == 0) {
        changed.put(column.name(), value(column));
      }
    }
    return changed;
  }

  private Object value(Vocabulary.Column column) {
    return column.nullable() && random.nextInt(3) == 0
        ? null
        : Pool.any(column.type().kind(), random);
  }

  /** Returns callers of the first two tenants. */
  List<Actor> actors(int count) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      actors.add(actor(TENANTS.get(i % 2)));
    }
    return actors;
  }

  private Actor actor(UUID tenant) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("companyId", tenant);
    for (Vocabulary.Claim claim : vocabulary.claims()) {
      boolean absent = claim.nullable() && random.nextInt(3) == 0;
      claims.put(claim.name(), absent ? null : Pool.any(claim.type().kind(), random));
    }
    for (Vocabulary.Claim set : vocabulary.sets()) {
      claims.put(set.name(), set(set.type().kind(), random.nextInt(4)));
    }
    Set<String> roles = new HashSet<>();
    for (String role : Pool.ROLES) {
      if (random.nextInt(3) == 0) {
        roles.add(role);
      }
    }
    return new Actor(claims, roles);
  }

  private Set<Object> set(ExprType.Kind kind, int size) {
    Set<Object> set = new HashSet<>();
    for (int i = 0; i < size; i++) {
      set.add(Pool.any(kind, random));
    }
    return set;
  }
}
