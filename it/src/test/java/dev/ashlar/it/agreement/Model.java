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
   * @param own the column of the row that it begins at; with rows between, theirs that names it
   * @param other the column of the rows that it leads to; with rows between, theirs that names one
   * @param between which rows connect two, if it goes through such rows
   */
  record Lead(
      String name,
      Entity target,
      String own,
      String other,
      boolean many,
      Optional<Between> between) {}

  /** The rows that connect rows of a table with others. */
  record Between(Entity owner, Entity.Connection connection) {
    /** Where such a row says which row of the owner it connects. */
    static final String OWN = "own";

    /** Where such a row says which row of the other table it connects. */
    static final String OTHER = "other";

    /** Returns which table such rows say that they are of. */
    String table() {
      return owner.type() + "." + connection.name();
    }
  }

  /** Returns the connections of all tables. */
  List<Between> betweens() {
    List<Between> betweens = new ArrayList<>();
    for (Entity owner : entities) {
      owner.connections().forEach(each -> betweens.add(new Between(owner, each)));
    }
    return betweens;
  }

  /** Whether rows that say so connect two others. */
  boolean connects(String table) {
    return betweens().stream().anyMatch(between -> between.table().equals(table));
  }

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
            .anyMatch(
                entity ->
                    entity.references().stream()
                            .anyMatch(reference -> reference.target().equals(gone.type()))
                        || entity.connections().stream()
                            .anyMatch(connection -> connection.target().equals(gone.type())));
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
          new Lead(
              reference.name(),
              entity(reference.target()),
              reference.column(),
              "id",
              false,
              Optional.empty()));
    }
    for (Entity other : entities) {
      for (Entity.Reference reference : other.references()) {
        if (reference.target().equals(from.type())) {
          leads.add(
              new Lead(
                  reference.inverse(), other, "id", reference.column(), true, Optional.empty()));
        }
      }
    }
    for (Between between : betweens()) {
      Entity.Connection each = between.connection();
      if (between.owner().equals(from)) {
        leads.add(
            new Lead(
                each.name(),
                entity(each.target()),
                Between.OWN,
                Between.OTHER,
                true,
                Optional.of(between)));
      }
      if (each.target().equals(from.type())) {
        leads.add(
            new Lead(
                each.inverse(),
                between.owner(),
                Between.OTHER,
                Between.OWN,
                true,
                Optional.of(between)));
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
