package dev.ashlar.sql;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * How long a name can be; longer ones are shortened so that two different ones stay different.
 *
 * @param max bytes of UTF-8, which are at least as many as characters
 */
public record NameLimit(int max) {

  /** Returns the name, or its beginning and a checksum of all of it. */
  public String shortened(String name) {
    if (bytes(name) <= max) {
      return name;
    }
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.UTF_8));
    String start = name;
    while (bytes(start) > max - 9) {
      start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
    }
    return start + "_%08x".formatted(checksum.getValue());
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
