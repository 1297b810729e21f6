package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes rows and an actor of facts.
 *
 * @param constants for every value that matters, in the order in which the question names them
 */
record Example(Map<Atom, Boolean> facts, Map<Value, String> constants, Universe universe) {

  /** Returns the example without the values that no fact is about, which may be any. */
  Example essence() {
    Set<Value> essential = new HashSet<>();
    facts.keySet().forEach(atom -> essential.addAll(atom.values()));
    Map<Value, String> rest = new LinkedHashMap<>(constants);
    rest.keySet().retainAll(essential);
    return new Example(facts, rest, universe);
  }

  /** Returns the rows and the actor. */
  Witness witness() {
    Map<RowRef, Map<String, Optional<Value.Constant>>> rows = new LinkedHashMap<>();
    Map<String, Optional<Value.Constant>> claims = new LinkedHashMap<>();
    constants.forEach(
        (value, constant) -> {
          if (value instanceof Value.ColumnValue column) {
            rows.computeIfAbsent(column.row(), row -> new LinkedHashMap<>())
                .put(column.column(), given(value, constant));
          } else if (value instanceof Value.ClaimValue claim) {
            claims.put(claim.claim(), given(value, constant));
          }
        });
    return new Witness(rows, claims, sets(), roles(), now());
  }

  private Optional<Value.Constant> given(Value value, String constant) {
    return facts.getOrDefault(new Atom.IsNull(value), false)
        ? Optional.empty()
        : Optional.of(new Value.Constant(value.type(), constant));
  }

  private List<String> roles() {
    List<String> roles = new ArrayList<>();
    facts.forEach(
        (atom, expected) -> {
          if (atom instanceof Atom.Granted granted && expected) {
            roles.add(granted.role());
          }
        });
    return roles;
  }

  private Map<String, List<Value.Constant>> sets() {
    Map<String, Set<Value.Constant>> sets = new LinkedHashMap<>();
    facts.forEach(
        (atom, expected) -> {
          if (atom instanceof Atom.Within within) {
            Set<Value.Constant> set = set(sets, within.claim());
            if (expected) {
              set.add(constant(within.value()));
            }
          }
        });
    facts.forEach(
        (atom, expected) -> {
          if (atom instanceof Atom.Empty empty) {
            Set<Value.Constant> set = set(sets, empty.claim());
            if (!expected && set.isEmpty()) {
              set.add(another(empty.claim()));
            }
          }
        });
    Map<String, List<Value.Constant>> lists = new LinkedHashMap<>();
    sets.forEach((claim, set) -> lists.put(claim, List.copyOf(set)));
    return lists;
  }

  private static Set<Value.Constant> set(Map<String, Set<Value.Constant>> sets, String claim) {
    return sets.computeIfAbsent(claim, name -> new LinkedHashSet<>());
  }

  private Value.Constant constant(Value value) {
    return new Value.Constant(value.type(), constants.getOrDefault(value, ""));
  }

  /** Returns an element that no value of the question is, if the type has one. */
  private Value.Constant another(String claim) {
    ExprType type = universe.elements(claim);
    String text =
        universe.few(type).stream()
            .filter(label -> !constants.containsValue(label))
            .findFirst()
            .orElseGet(() -> Fresh.constant(type.kind(), Prefixes.NONE, constants.values()));
    return new Value.Constant(type, text);
  }

  private Optional<Instant> now() {
    return constants.entrySet().stream()
        .filter(entry -> entry.getKey() instanceof Value.Now)
        .map(entry -> Instant.parse(entry.getValue()).minus(((Value.Now) entry.getKey()).offset()))
        .findFirst();
  }
}
