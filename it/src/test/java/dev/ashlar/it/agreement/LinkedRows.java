package dev.ashlar.it.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Makes rows of all tables of a model for three tenants with the same keys: references to nothing,
 * to the row itself, to rows that are deleted softly, to rows that are gone, and to rows that only
 * another tenant has.
 */
final class LinkedRows {
  static final List<UUID> TENANTS = List.of(Pool.TENANT_A, Pool.TENANT_B, Pool.TENANT_C);

  /** So many rows of each table every tenant has; the last has one more. */
  static final int ROWS = 5;

  private final Random random;
  private final Model model;

  LinkedRows(Random random, Model model) {
    this.random = random;
    this.model = model;
  }

  /** Returns rows of all tables. */
  List<Map<String, Object>> next() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Entity entity : model.entities()) {
      if (entity.shared()) {
        for (int i = 0; i < ROWS; i++) {
          rows.add(row(entity, Pool.TENANT_A, key(i), ROWS + 2));
        }
        continue;
      }
      for (UUID tenant : TENANTS) {
        int count = tenant.equals(Pool.TENANT_C) ? ROWS + 1 : ROWS;
        for (int i = 0; i < count; i++) {
          Map<String, Object> row = row(entity, tenant, key(i), ROWS + 2);
          if (entity.hides() && random.nextInt(3) == 0) {
            row.put("deleted_at", Stage.NOW);
          }
          rows.add(row);
        }
      }
    }
    model.betweens().forEach(between -> rows.addAll(connected(between)));
    return rows;
  }

  private List<Map<String, Object>> connected(Model.Between between) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (UUID tenant : TENANTS) {
      Set<List<UUID>> pairs = new LinkedHashSet<>();
      for (int i = random.nextInt(3 * ROWS); i > 0; i--) {
        pairs.add(List.of(key(random.nextInt(ROWS + 2)), key(random.nextInt(ROWS + 2))));
      }
      for (List<UUID> pair : pairs) {
        rows.add(
            Map.of(
                Entity.TABLE,
                between.table(),
                "company_id",
                tenant,
                Model.Between.OWN,
                pair.get(0),
                Model.Between.OTHER,
                pair.get(1)));
      }
    }
    return rows;
  }

  /** Returns a row that refers to rows which every tenant has. */
  Map<String, Object> another(Entity entity, UUID tenant, UUID id) {
    return row(entity, tenant, id, ROWS);
  }

  /** Returns the row with some other values; it refers to rows which every tenant has. */
  Map<String, Object> changed(Entity entity, Map<String, Object> row) {
    Map<String, Object> changed =
        another(entity, (UUID) row.get("company_id"), (UUID) row.get("id"));
    for (Vocabulary.Column column : entity.columns()) {
      if (random.nextInt(3) > 0) {
        changed.put(column.name(), row.get(column.name()));
      }
    }
    for (Entity.Reference reference : entity.references()) {
      Object before = row.get(reference.column());
      if (random.nextInt(3) > 0 && (before == null || everybodyHas(before))) {
        changed.put(reference.column(), before);
      }
    }
    return changed;
  }

  private static boolean everybodyHas(Object key) {
    return ((UUID) key).getLeastSignificantBits() < key(ROWS).getLeastSignificantBits();
  }

  private Map<String, Object> row(Entity entity, UUID tenant, UUID id, int keys) {
    Map<String, Object> row = new HashMap<>();
    row.put(Entity.TABLE, entity.type());
    row.put("id", id);
    if (!entity.shared()) {
      row.put("company_id", tenant);
    }
    for (Vocabulary.Column column : entity.columns()) {
      boolean absent = column.nullable() && random.nextInt(3) == 0;
      row.put(column.name(), absent ? null : Pool.any(column.type().kind(), random));
    }
    for (Entity.Reference reference : entity.references()) {
      boolean absent = reference.nullable() && random.nextInt(4) == 0;
      row.put(reference.column(), absent ? null : key(random.nextInt(keys)));
    }
    if (entity.hides()) {
      row.put("deleted_at", null);
    }
    if (entity.counts()) {
      row.put("version", 1);
    }
    return row;
  }

  static UUID key(int i) {
    return RandomSubjects.key(i);
  }
}
