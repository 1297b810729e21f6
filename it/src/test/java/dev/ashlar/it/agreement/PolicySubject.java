package dev.ashlar.it.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The generated policy class, asked about the rows of the actor's tenant. */
record PolicySubject(GeneratedPolicy policy, Actor actor, List<Map<String, Object>> rows)
    implements Subject {

  @Override
  public Set<UUID> read() {
    return rows.stream()
        .filter(row -> policy.read(actor, row))
        .map(row -> (UUID) row.get("id"))
        .collect(Collectors.toSet());
  }

  @Override
  public boolean create(Map<String, Object> row) {
    return policy.create(actor, row);
  }

  @Override
  public boolean update(Map<String, Object> after) {
    return policy.update(actor, stored(after.get("company_id"), after.get("id")), after);
  }

  @Override
  public boolean delete(UUID id) {
    return policy.delete(actor, stored(actor.claims().get("companyId"), id));
  }

  private Map<String, Object> stored(Object tenant, Object id) {
    return rows.stream()
        .filter(row -> row.get("company_id").equals(tenant) && row.get("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
