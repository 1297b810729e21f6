package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows and an actor that are an example. What it does not mention may be anything.
 *
 * @param rows for each row, its columns in the order in which the question looks at them; an empty
 *     value is null
 * @param claims the components of the actor that are not sets; an empty value is null
 * @param sets the sets of the actor, other than its roles
 * @param roles all roles that the actor has, sorted
 * @param now the instant of the request; absent if it does not matter
 */
public record Witness(
    Map<RowRef, Map<String, Optional<Value.Constant>>> rows,
    Map<String, Optional<Value.Constant>> claims,
    Map<String, List<Value.Constant>> sets,
    List<String> roles,
    Optional<Instant> now)
    implements Verdict {

  /** Copies the maps in their order, and sorts the roles. */
  public Witness {
    Map<RowRef, Map<String, Optional<Value.Constant>>> copies = new LinkedHashMap<>();
    rows.forEach((row, columns) -> copies.put(row, inOrder(columns)));
    rows = Collections.unmodifiableMap(copies);
    claims = inOrder(claims);
    sets = inOrder(sets);
    roles = roles.stream().sorted().toList();
  }

  private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Returns the columns that matter of the row; empty if none does. */
  public Map<String, Optional<Value.Constant>> row(RowRef row) {
    return rows.getOrDefault(row, Map.of());
  }

  /** Returns the same with one more row. */
  public Witness with(RowRef row, Map<String, Optional<Value.Constant>> columns) {
    Map<RowRef, Map<String, Optional<Value.Constant>>> more = new LinkedHashMap<>(rows);
    more.put(row, columns);
    return new Witness(more, claims, sets, roles, now);
  }
}
