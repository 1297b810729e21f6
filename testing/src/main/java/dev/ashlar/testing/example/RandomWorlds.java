package dev.ashlar.testing.example;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Evaluation;
import dev.ashlar.ir.logic.LinkedColumns;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.ir.logic.StoredKind;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.logic.Witness;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes up worlds of a few rows, in which the values that rules name turn up often. Always the same
 * worlds in the same order: the random numbers begin with the same seed.
 */
final class RandomWorlds {
  private static final long SEED = 20_261_121;
  private static final int MOST_ROWS = 2;
  private static final int WORLDS = 12_000;

  private final Schema schema;
  private final Table table;
  private final Pools pools;
  private final SortedMap<TableName, SortedSet<String>> linked;
  private final SortedSet<String> own = new TreeSet<>();
  private final Constraints constraints;
  private final boolean changes;
  private final SplittableRandom random = new SplittableRandom(SEED);

  private RandomWorlds(Schema schema, Table table, List<Core> cores) {
    this.schema = schema;
    this.table = table;
    this.pools = Pools.of(schema, cores);
    this.linked = new TreeMap<>(LinkedColumns.of(cores));
    cores.stream()
        .flatMap(core -> Rows.columnsOf(core).stream())
        .filter(column -> column.row() instanceof Root)
        .forEach(column -> own.add(column.column()));
    table.references().forEach(reference -> own.addAll(reference.columns()));
    own.addAll(table.key().columns());
    own.addAll(linked.getOrDefault(table.name(), new TreeSet<>()));
    this.constraints = new Constraints(schema, table);
    this.changes =
        cores.stream().anyMatch(core -> Rows.of(core).containsAll(List.of(Root.OLD, Root.NEW)));
  }

  /**
   * Returns the first of the worlds for which something is true, without the rows that it does not
   * need; absent if it is true of none of them, or if rules compute what cannot be tried out.
   */
  static Optional<World> find(
      Schema schema, Table table, List<Core> cores, Predicate<World> question) {
    if (!cores.stream().allMatch(Evaluation::isPossible)) {
      return Optional.empty();
    }
    RandomWorlds worlds = new RandomWorlds(schema, table, cores);
    boolean meetsItself = worlds.linked.containsKey(table.name());
    Predicate<World> answers =
        world ->
            worlds.constraints.allow(world)
                && question.test(world)
                && (!meetsItself || question.test(world.withItself(table.name())));
    return Stream.generate(worlds::next)
        .limit(WORLDS)
        .filter(answers)
        .findFirst()
        .map(world -> world.smallest(answers));
  }

  private World next() {
    Map<RowRef, Map<String, Optional<Value.Constant>>> rows = new LinkedHashMap<>();
    Map<String, Optional<Value.Constant>> before = row(table, own);
    Map<String, Optional<Value.Constant>> after = row(table, own);
    table
        .key()
        .columns()
        .forEach(key -> after.put(key, before.getOrDefault(key, Optional.empty())));
    rows.put(Root.THIS, before);
    rows.put(Root.OLD, before);
    rows.put(Root.NEW, changes && random.nextBoolean() ? after : before);
    Map<TableName, List<Map<String, Optional<Value.Constant>>>> others = new LinkedHashMap<>();
    linked.forEach(
        (name, columns) ->
            schema
                .findTable(name)
                .ifPresent(
                    other ->
                        others.put(
                            name,
                            Stream.generate(() -> row(other, columns))
                                .limit(random.nextInt(MOST_ROWS + 1))
                                .toList())));
    return new World(
        new Witness(rows, claims(), sets(), roles(), Optional.of(Instant.EPOCH)), others);
  }

  private Map<String, Optional<Value.Constant>> row(Table other, Set<String> columns) {
    Map<String, Optional<Value.Constant>> row = new LinkedHashMap<>();
    for (String name : columns) {
      Column column = other.requireColumn(name);
      boolean tenant = other.tenantColumn().filter(column::equals).isPresent();
      ExprType type = StoredKind.type(column.type());
      row.put(
          name, tenant ? Optional.of(first(type)) : value(fitting(other, column, type), column));
    }
    return row;
  }

  private Value.Constant first(ExprType type) {
    return pools.of(type).get(0);
  }

  private List<Value.Constant> fitting(Table other, Column column, ExprType type) {
    Value value = new Value.ColumnValue(Root.THIS, column.name(), type, column.nullable());
    Universe universe = Universe.of(schema, other);
    return pools.of(type).stream().filter(each -> universe.fits(value, each.text())).toList();
  }

  private Optional<Value.Constant> value(List<Value.Constant> pool, Column column) {
    return value(pool, column.nullable() || pool.isEmpty());
  }

  private Optional<Value.Constant> value(List<Value.Constant> pool, boolean nullable) {
    int choice = random.nextInt(pool.size() + (nullable ? 1 : 0));
    return choice == pool.size() ? Optional.empty() : Optional.of(pool.get(choice));
  }

  private Map<String, Optional<Value.Constant>> claims() {
    Map<String, Optional<Value.Constant>> claims = new LinkedHashMap<>();
    for (ActorShape.Claim claim : all()) {
      boolean tenant = schema.actor().flatMap(ActorShape::tenant).equals(Optional.of(claim.name()));
      if (!claim.set()) {
        claim
            .valueType()
            .ifPresent(
                type ->
                    claims.put(
                        claim.name(),
                        tenant
                            ? Optional.of(first(type))
                            : value(pools.of(type), claim.nullable())));
      }
    }
    return claims;
  }

  private Map<String, List<Value.Constant>> sets() {
    Map<String, List<Value.Constant>> sets = new LinkedHashMap<>();
    for (ActorShape.Claim claim : all()) {
      if (claim.set() && !isRoles(claim)) {
        claim
            .valueType()
            .ifPresent(
                type ->
                    sets.put(
                        claim.name(),
                        pools.of(type).stream().filter(each -> random.nextBoolean()).toList()));
      }
    }
    return sets;
  }

  private boolean isRoles(ActorShape.Claim claim) {
    return schema.actor().flatMap(ActorShape::roles).filter(claim.name()::equals).isPresent();
  }

  private List<ActorShape.Claim> all() {
    return schema.actor().map(ActorShape::claims).orElse(List.of());
  }

  private List<String> roles() {
    return schema
        .actor()
        .flatMap(ActorShape::roleEnum)
        .flatMap(schema::findEnum)
        .map(EnumType::names)
        .orElse(List.of())
        .stream()
        .filter(role -> random.nextInt(3) == 0)
        .toList();
  }
}
