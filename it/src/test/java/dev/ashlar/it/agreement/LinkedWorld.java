package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stored rows of all tables of a model, and the rules of these: links are loops over the rows
 * of the tenant.
 *
 * @param rules by table
 */
record LinkedWorld(Model model, List<Map<String, Object>> rows, Map<String, List<Policy>> rules)
    implements Surroundings {

  @Override
  public Optional<Map<String, Object>> one(Map<String, Object> row, String link) {
    return many(row, link).stream().findFirst();
  }

  @Override
  public List<Map<String, Object>> many(Map<String, Object> row, String link) {
    Model.Lead lead = model.lead(entity(row), link);
    return rows.stream()
        .filter(other -> other.get(Entity.TABLE).equals(lead.target().type()))
        .filter(other -> leads(lead, row, other))
        .filter(other -> ofSameTenant(row, other))
        .filter(other -> other.get("deleted_at") == null)
        .toList();
  }

  private boolean leads(Model.Lead lead, Map<String, Object> row, Map<String, Object> other) {
    if (lead.between().isEmpty()) {
      Object key = row.get(lead.own());
      return key != null && key.equals(other.get(lead.other()));
    }
    String table = lead.between().get().table();
    return rows.stream()
        .filter(pair -> pair.get(Entity.TABLE).equals(table) && ofSameTenant(row, pair))
        .anyMatch(
            pair ->
                pair.get(lead.own()).equals(row.get("id"))
                    && pair.get(lead.other()).equals(other.get("id")));
  }

  private static boolean ofSameTenant(Map<String, Object> row, Map<String, Object> other) {
    return !other.containsKey("company_id")
        || other.get("company_id").equals(row.get("company_id"));
  }

  @Override
  public Truth permits(Action action, Map<String, Object> row, Actor actor) {
    return reference(entity(row), actor).permits(action, row);
  }

  private Entity entity(Map<String, Object> row) {
    return model.entity((String) row.get(Entity.TABLE));
  }

  /** Returns what the rules of the table mean for the actor. */
  ReferenceRules reference(Entity entity, Actor actor) {
    return new ReferenceRules(rules.get(entity.type()), this, actor, Stage.NOW);
  }

  /** Whether no row of the tenant refers to the row, so that it can be removed. */
  boolean isAlone(Map<String, Object> row) {
    String type = (String) row.get(Entity.TABLE);
    return rows.stream()
        .filter(other -> model.has((String) other.get(Entity.TABLE)) && ofSameTenant(row, other))
        .allMatch(
            other ->
                entity(other).references().stream()
                    .filter(reference -> reference.target().equals(type))
                    .noneMatch(reference -> row.get("id").equals(other.get(reference.column()))));
  }

  /** Returns the rows of the table that are not deleted. */
  List<Map<String, Object>> rows(Entity entity) {
    return rows.stream()
        .filter(row -> row.get(Entity.TABLE).equals(entity.type()))
        .filter(row -> row.get("deleted_at") == null)
        .toList();
  }
}
