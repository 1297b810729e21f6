package dev.ashlar.processor.source;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads which annotations stand on the types of a class's fields, from its class file: up to Java
 * 21 javac does not show them for types that it does not compile (JDK-8225377). Only annotations of
 * the whole type count, so of {@code @Nullable String[]} there is none. The format is that of The
 * Java Virtual Machine Specification 17, chapter 4.
 */
final class TypeAnnotations {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int FIELD_TARGET = 0x13;
  private static final String KIND = "TypeAnnotations";

  private final DataInputStream in;
  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<String, Set<String>> found = new HashMap<>();

  private TypeAnnotations(byte[] classFile) {
    this.in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  /** Returns the simple names of the annotations by field; none of what is no class file. */
  static Map<String, Set<String>> ofFields(byte[] classFile) {
    TypeAnnotations reader = new TypeAnnotations(classFile);
    try {
      reader.read();
    } catch (IOException truncated) {
      return Map.of();
    }
    return reader.found;
  }

  private void read() throws IOException {
    if (in.readInt() != MAGIC) {
      return;
    }
    in.readInt(); // minor and major version
    constants();
    in.readInt(); // access flags, this class
    in.readUnsignedShort(); // super class
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    int fields = in.readUnsignedShort();
    for (int i = 0; i < fields; i++) {
      in.readUnsignedShort(); // access flags
      String name = text();
      in.readUnsignedShort(); // descriptor
      attributes(name);
    }
  }

  /** Section 4.4; entries of eight bytes take two places. */
  private void constants() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(i, in.readUTF());
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("constant of kind " + tag);
      }
    }
  }

  private String text() throws IOException {
    return texts.getOrDefault(in.readUnsignedShort(), "");
  }

  private void attributes(String field) throws IOException {
    int attributes = in.readUnsignedShort();
    for (int i = 0; i < attributes; i++) {
      boolean wanted = text().endsWith(KIND);
      int length = in.readInt();
      if (wanted) {
        int annotations = in.readUnsignedShort();
        for (int j = 0; j < annotations; j++) {
          annotation(field);
        }
      } else {
        in.skipNBytes(length);
      }
    }
  }

  /** Section 4.7.20: target, path, type, and pairs of a name and a value. */
  private void annotation(String field) throws IOException {
    int target = in.readUnsignedByte();
    int steps = in.readUnsignedByte();
    in.skipNBytes(2L * steps);
    String type = text();
    if (target == FIELD_TARGET && steps == 0) {
      int start = Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1;
      String name = type.substring(start, Math.max(start, type.length() - 1));
      found.computeIfAbsent(field, unseen -> new HashSet<>()).add(name);
    }
    values();
  }

  private void values() throws IOException {
    int pairs = in.readUnsignedShort();
    for (int i = 0; i < pairs; i++) {
      in.readUnsignedShort(); // name
      value();
    }
  }

  /** Section 4.7.16.1. */
  private void value() throws IOException {
    char tag = (char) in.readUnsignedByte();
    if (tag == 'e') {
      in.readInt(); // type and name of the constant
    } else if (tag == '@') {
      in.readUnsignedShort(); // type
      values();
    } else if (tag == '[') {
      int elements = in.readUnsignedShort();
      for (int i = 0; i < elements; i++) {
        value();
      }
    } else {
      in.readUnsignedShort(); // constant, class or text
    }
  }
}
