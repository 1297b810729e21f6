package dev.ashlar.sql.crud;

import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.SqlPrinter;
import dev.ashlar.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A statement as text for each database, with placeholders that all bind alike.
 *
 * @param texts by dialect id, sorted
 * @param bindings in the order of the placeholders
 */
public record Prepared(Map<String, String> texts, List<Binding> bindings) {

  /** Copies map and list. */
  public Prepared {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    bindings = List.copyOf(bindings);
  }

  /**
   * Prints what each dialect makes of a statement.
   *
   * @param dialects at least one
   * @throws IllegalStateException if they do not bind the same values in the same order
   */
  public static Prepared of(
      List<Dialect> dialects, Function<Dialect, ? extends Statement> statement) {
    Map<String, String> texts = new TreeMap<>();
    Optional<List<Binding>> bindings = Optional.empty();
    for (Dialect dialect : dialects) {
      SqlPrinter.Printed printed =
          new SqlPrinter(dialect.lexicon()).print(statement.apply(dialect));
      texts.put(dialect.id(), printed.text());
      List<Binding> own = printed.bindings().stream().map(Binding.class::cast).toList();
      bindings = Optional.of(bindings.isEmpty() ? own : merged(bindings.get(), own));
    }
    return new Prepared(texts, bindings.orElseThrow());
  }

  private static List<Binding> merged(List<Binding> some, List<Binding> others) {
    if (some.size() != others.size()) {
      throw new IllegalStateException("dialects bind different values: " + some + ", " + others);
    }
    List<Binding> merged = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      merged.add(merged(some.get(i), others.get(i)));
    }
    return merged;
  }

  /** A scaled claim says more than a claim: a runtime scales where the database does. */
  private static Binding merged(Binding one, Binding other) {
    if (one.equals(other)) {
      return one;
    }
    if (one instanceof Binding.ScaledClaim scaled
        && other.equals(new Binding.Claim(scaled.claim()))) {
      return one;
    }
    if (other instanceof Binding.ScaledClaim scaled
        && one.equals(new Binding.Claim(scaled.claim()))) {
      return other;
    }
    throw new IllegalStateException("dialects bind different values: " + one + ", " + other);
  }
}
