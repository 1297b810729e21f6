package dev.ashlar.sql;

import dev.ashlar.ir.TableName;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Names for databases without namespaces: the namespace becomes the beginning of the name.
 *
 * @param maxLength code points that a name can have
 */
public record FlatNames(int maxLength) {

  /** Returns what the table is called. */
  public SqlName table(TableName table) {
    return SqlName.of(inside(table, table.name()));
  }

  /** Returns what a part of the table, such as an index, is called. */
  public String inside(TableName table, String part) {
    return table.namespace().isEmpty() ? part : shortened(table.namespace() + "_" + part);
  }

  private String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= maxLength) {
      return name;
    }
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.UTF_8));
    int kept = name.offsetByCodePoints(0, maxLength - 9);
    return name.substring(0, kept) + "_%08x".formatted(checksum.getValue());
  }
}
