package dev.ashlar.sql;

import dev.ashlar.ir.Index;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a database can do, as the rules that check a schema ask it.
 *
 * @param indexMethods the methods it has
 * @param nativeTypes in lower case and without length, the types that {@code @Column(type)} may
 *     name
 * @param maxDecimalPrecision digits that a decimal can have
 * @param maxDecimalScale digits after the point that a decimal can have
 * @param maxComparableDecimalPrecision digits up to which decimals can be ordered and calculated
 *     with
 * @param maxIndexedTextLength characters of a text column that an index can hold; 0 without a limit
 */
public record Support(
    Set<Feature> features,
    Set<Index.Method> indexMethods,
    Set<String> nativeTypes,
    int maxDecimalPrecision,
    int maxDecimalScale,
    int maxComparableDecimalPrecision,
    int maxIndexedTextLength) {

  /** Copies the sets; the types become sorted. */
  public Support {
    features = Set.copyOf(features);
    indexMethods = Set.copyOf(indexMethods);
    nativeTypes = Collections.unmodifiableSet(new TreeSet<>(nativeTypes));
  }

  /** Whether it can do this. */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /**
   * Whether the type that the user named, such as {@code numeric(12,2)}, exists, or may exist
   * because the user says it is one of his own, such as {@code shop.mood}.
   */
  public boolean knowsType(String type) {
    String bare = type.replaceAll("\\(.*?\\)", "").replace("[]", "").strip();
    boolean own = bare.contains(".") || bare.startsWith("\"");
    return (own && has(Feature.OWN_TYPES)) || nativeTypes.contains(bare.toLowerCase(Locale.ROOT));
  }
}
