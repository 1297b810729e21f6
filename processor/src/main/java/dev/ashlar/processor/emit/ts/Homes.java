package dev.ashlar.processor.emit.ts;

import java.util.Map;
import java.util.TreeMap;

/** In which file each name stands: there is one file for it, whoever uses it. */
final class Homes {

  private final Map<String, String> stems = new TreeMap<>();

  /** Says that the name stands in the file, unless it has a place already. */
  void settle(String name, String stem) {
    stems.putIfAbsent(name, stem);
  }

  /** Whether it is this file that the name stands in. */
  boolean isHome(String name, String stem) {
    return stem.equals(stems.get(name));
  }

  /** Returns the file of the name, without its extension. */
  String of(String name) {
    String stem = stems.get(name);
    if (stem == null) {
      throw new IllegalArgumentException("no file declares " + name);
    }
    return stem;
  }
}
