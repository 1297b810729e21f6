package dev.ashlar.it.agreement;

import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Tables that are linked to each other. */
record Model(List<Entity> entities) {

  Model {
    entities = List.copyOf(entities);
  }

  /**
   * A step to other rows.
   *
   * @param own the column of the row that it begins at
   * @param other the column of the rows that it leads to
   */
  record Lead(String name, Entity target, String own, String other, boolean many) {}

  /** Returns the table of the type. */
  Entity entity(String type) {
    return entities.stream().filter(each -> each.type().equals(type)).findFirst().orElseThrow();
  }

  /** Whether there is a table of the type. */
  boolean has(String type) {
    return entities.stream().anyMatch(each -> each.type().equals(type));
  }

  /** Returns the model without the table; empty if another refers to it. */
  Optional<Model> without(Entity gone) {
    List<Entity> left = new ArrayList<>(entities);
    left.remove(gone);
    boolean needed =
        left.stream()
            .flatMap(entity -> entity.references().stream())
            .anyMatch(reference -> reference.target().equals(gone.type()));
    return needed ? Optional.empty() : Optional.of(new Model(left));
  }

  /** Returns the model with the table in the place of the one of its type. */
  Model with(Entity other) {
    return new Model(
        entities.stream().map(each -> each.type().equals(other.type()) ? other : each).toList());
  }

  /** Returns where conditions can go from rows of the table: never from all tenants' to one's. */
  List<Lead> leads(Entity from) {
    List<Lead> leads = new ArrayList<>();
    for (Entity.Reference reference : from.references()) {
      leads.add(
          new Lead(reference.name(), entity(reference.target()), reference.column(), "id", false));
    }
    for (Entity other : entities) {
      for (Entity.Reference reference : other.references()) {
        if (reference.target().equals(from.type())) {
          leads.add(new Lead(reference.inverse(), other, "id", reference.column(), true));
        }
      }
    }
    leads.removeIf(lead -> from.shared() && !lead.target().shared());
    return leads;
  }

  List<Lead> leads(Entity from, boolean many) {
    return leads(from).stream().filter(lead -> lead.many() == many).toList();
  }

  Optional<Lead> findLead(Entity from, String name) {
    return leads(from).stream().filter(lead -> lead.name().equals(name)).findFirst();
  }

  /** Returns a link that says where a step leads, and nothing of how the compiler takes it. */
  Link nominal(Entity from, String name) {
    Lead lead = lead(from, name);
    return new Link(
        name,
        new TableName("", lead.target().type()),
        lead.many(),
        List.of(new Link.ColumnPair(lead.own(), lead.other())),
        Optional.empty(),
        Optional.empty());
  }

  Lead lead(Entity from, String name) {
    return findLead(from, name)
        .orElseThrow(() -> new NoSuchElementException(name + " of " + from.type()));
  }
}
