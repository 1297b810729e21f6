package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ExprType.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes models of two to five tables: references that can be null or not, to earlier tables, to
 * later ones, and to the table itself; connections of many with many; a shared table, soft
 * deletion, and names that mean something to Java and to databases.
 */
final class RandomModel {
  private static final List<String> TYPES = List.of("Team", "Note", "Item", "Order", "Person");
  private static final List<String> ONES =
      List.of("parent", "team", "group", "order", "row", "owner", "head", "fromNote", "left");
  private static final List<String> MANIES =
      List.of("children", "rows", "items", "values", "orders", "t0", "team", "people", "limit");
  private static final List<String> MEMBERS =
      List.of("open", "score", "user", "key", "actorId", "table", "ownerId", "state", "note", "at");
  private static final List<Kind> KINDS =
      List.of(
          Kind.UUID,
          Kind.UUID,
          Kind.BOOL,
          Kind.BOOL,
          Kind.LONG,
          Kind.STRING,
          Kind.ENUM,
          Kind.DECIMAL,
          Kind.DATE,
          Kind.INSTANT);

  private final Random random;

  RandomModel(Random random) {
    this.random = random;
  }

  /** Returns a model; its first table is linked to every other one by some way. */
  Model next() {
    int tables = 2 + random.nextInt(4);
    List<String> types = new ArrayList<>(TYPES);
    Collections.shuffle(types, random);
    boolean shares = tables > 2 && random.nextInt(3) == 0;
    List<List<Entity.Reference>> references = new ArrayList<>();
    Names names = new Names(random, tables);
    for (int i = 0; i < tables; i++) {
      references.add(new ArrayList<>());
      boolean shared = shares && i == tables - 1;
      if (i > 0 && !shared) {
        add(references, types, names, i, random.nextInt(i), random.nextInt(3) > 0);
      }
      if (!shared && random.nextInt(3) == 0) {
        add(references, types, names, i, i, true);
      }
      if (!shared && random.nextInt(3) == 0) {
        add(references, types, names, i, random.nextInt(tables), true);
      }
    }
    if (shares) {
      add(references, types, names, random.nextInt(tables - 1), tables - 1, true);
    }
    List<List<Entity.Connection>> connections = connections(types, names, shares);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      boolean shared = shares && i == tables - 1;
      entities.add(
          new Entity(
              types.get(i),
              shared,
              !shared && random.nextInt(4) == 0,
              random.nextBoolean(),
              columns(names, i),
              references.get(i),
              connections.get(i)));
    }
    return new Model(entities);
  }

  private void add(
      List<List<Entity.Reference>> references,
      List<String> types,
      Names names,
      int from,
      int to,
      boolean nullable) {
    String one = names.take(from, ONES);
    String many = names.take(to, MANIES);
    references.get(from).add(new Entity.Reference(one, types.get(to), nullable, many));
  }

  /** In two models of three, some table is connected with another one, or with itself. */
  private List<List<Entity.Connection>> connections(
      List<String> types, Names names, boolean shares) {
    List<List<Entity.Connection>> connections = new ArrayList<>();
    types.forEach(type -> connections.add(new ArrayList<>()));
    int tenants = names.tables() - (shares ? 1 : 0);
    if (random.nextInt(3) > 0) {
      int from = random.nextInt(tenants);
      int to = random.nextInt(names.tables());
      String name = names.take(from, MANIES);
      String inverse = names.take(to, MANIES);
      connections.get(from).add(new Entity.Connection(name, types.get(to), inverse));
    }
    return connections;
  }

  private List<Vocabulary.Column> columns(Names names, int table) {
    List<Vocabulary.Column> columns = new ArrayList<>();
    for (int i = 3 + random.nextInt(3); i > 0; i--) {
      String member = names.take(table, MEMBERS);
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      columns.add(
          new Vocabulary.Column(
              member, Entity.column(member), Vocabulary.type(kind), random.nextInt(3) > 0));
    }
    return columns;
  }

  /** Names that mean one thing in each table. */
  private static final class Names {
    private final Random random;
    private final List<List<String>> taken = new ArrayList<>();

    Names(Random random, int tables) {
      this.random = random;
      for (int i = 0; i < tables; i++) {
        taken.add(new ArrayList<>());
      }
    }

    int tables() {
      return taken.size();
    }

    String take(int table, List<String> choices) {
      List<String> free = new ArrayList<>(choices);
      free.removeAll(taken.get(table));
      String name = free.get(random.nextInt(free.size()));
      taken.get(table).add(name);
      taken.get(table).add(name + "Id");
      if (name.endsWith("Id")) {
        taken.get(table).add(name.substring(0, name.length() - 2));
      }
      return name;
    }
  }
}
