package dev.ashlar.runtime.jdbc;

import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs as 16 bytes, the most significant first, so that they sort as their text does. */
final class UuidBytes {
  private UuidBytes() {}

  /** Returns the 16 bytes. */
  static byte[] of(UUID uuid) {
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  /** Returns the UUID with these 16 bytes. */
  static UUID read(byte[] bytes) {
    if (bytes.length != 16) {
      throw new IllegalStateException("A column of UUIDs holds a value that is not 16 bytes long.");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
