package dev.ashlar.ir.json;

import dev.ashlar.ir.IrVersion;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The schema as a JSON document, whose form {@code docs/ir.md} specifies.
 *
 * <p>The same schema always gives the same bytes: members have one order, and there is no clock and
 * no path in it.
 */
public final class SchemaJson {
  private SchemaJson() {}

  /** Returns the document, on several lines, with its content hash. */
  public static String write(Schema schema) {
    return JsonText.pretty(document(schema, Optional.of(hash(schema))));
  }

  /**
   * Returns the content hash: SHA-256 of everything but docs and the version of the format, as 64
   * hexadecimal digits in lower case.
   */
  public static String hash(Schema schema) {
    return sha256(JsonText.compact(WithoutDocs.of(content(new Fields(), schema))));
  }

  /** Returns the content hash of one table, made in the same way. */
  public static String hash(Table table) {
    return sha256(JsonText.compact(WithoutDocs.of(TableJson.write(table))));
  }

  /**
   * Reads a document. Members that this version does not know are passed over; a document of
   * another major version is refused.
   *
   * @throws SchemaJsonException if the text is not such a document; the message says where
   */
  public static Schema read(String text) {
    Node node = JsonText.read(text);
    IrVersion version = version(node);
    return new Schema(
        version,
        node.text("module"),
        node.find("actor").map(ActorJson::read),
        node.list("enums", ActorJson::readEnum),
        node.list("objects", MemberJson::readObject),
        node.list("tables", TableJson::read),
        node.list("imported", TableJson::read));
  }

  private static IrVersion version(Node node) {
    IrVersion version;
    try {
      version = IrVersion.parse(node.text("irVersion"));
    } catch (IllegalArgumentException unreadable) {
      throw node.require("irVersion").wrong("there is no version such as 1.0.0");
    }
    if (version.major() != IrVersion.CURRENT.major()) {
      throw new SchemaJsonException(
          "The schema has IR version %s, and this version of Ashlar reads %s.x: parts of it would be lost."
              .formatted(version, IrVersion.CURRENT.major()));
    }
    return version;
  }

  private static Fields document(Schema schema, Optional<String> hash) {
    Fields head =
        new Fields().put("irVersion", schema.irVersion().toString()).putText("contentHash", hash);
    return content(head, schema);
  }

  private static Fields content(Fields head, Schema schema) {
    return head.put("module", schema.module())
        .put("actor", schema.actor(), ActorJson::write)
        .putAll("enums", schema.enums(), ActorJson::write)
        .putAll("objects", schema.objects(), MemberJson::write)
        .putAll("tables", schema.tables(), TableJson::write)
        .putAll("imported", schema.imported(), TableJson::write);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
