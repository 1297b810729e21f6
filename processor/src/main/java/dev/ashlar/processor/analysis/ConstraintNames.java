package dev.ashlar.processor.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Names the constraints and indexes of one table that have no name of their own, as PostgreSQL
 * names them: table, columns, kind. A name that is taken gets a number, one that is too long a hash
 * in place of its end.
 */
final class ConstraintNames {
  /**
   * What PostgreSQL keeps of a name, in bytes of UTF-8 (NAMEDATALEN of PostgreSQL 18, less one).
   */
  static final int MAX_BYTES = 63;

  private static final int HASH_DIGITS = 8;

  private final String table;
  private final Set<String> taken = new HashSet<>();

  ConstraintNames(String table) {
    this.table = table;
  }

  /** Keeps a name that was given by the user from being made again. */
  void reserve(String name) {
    taken.add(name);
  }

  /** Returns the name of the primary key. */
  String primaryKey() {
    return free(List.of(), "pkey");
  }

  /** Returns a name for a unique constraint. */
  String unique(List<String> columns) {
    return free(columns, "key");
  }

  /** Returns a name for a foreign key. */
  String reference(List<String> columns) {
    return free(columns, "fkey");
  }

  /** Returns a name for a check of the columns. */
  String check(List<String> columns) {
    return free(columns, "check");
  }

  /** Returns a name for an index; the terms are columns, or words that stand for expressions. */
  String index(List<String> terms) {
    return free(terms, "idx");
  }

  private String free(List<String> parts, String kind) {
    String start = parts.isEmpty() ? table : table + "_" + String.join("_", parts);
    String name = fitted(start, "_" + kind);
    for (int number = 1; !taken.add(name); number++) {
      name = fitted(start, "_" + kind + number);
    }
    return name;
  }

  private static String fitted(String start, String end) {
    if (bytes(start + end) <= MAX_BYTES) {
      return start + end;
    }
    String tail = "_" + hash(start) + end;
    return cut(start, MAX_BYTES - bytes(tail)) + tail;
  }

  private static String cut(String text, int most) {
    int end = text.length();
    while (bytes(text.substring(0, end)) > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
