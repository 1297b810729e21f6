package dev.ashlar.processor.fragment;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts long texts into string constants: a class file holds none of more than 65,535 bytes in
 * modified UTF-8 (The Java Virtual Machine Specification 4.4.7), which takes up to three bytes for
 * a char.
 */
public final class Chunks {
  private static final int CHARS = 65_535 / 3;

  private Chunks() {}

  /** Returns the parts in order, at least one. */
  public static List<String> of(String text) {
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < text.length(); start += CHARS) {
      parts.add(text.substring(start, Math.min(start + CHARS, text.length())));
    }
    return parts.isEmpty() ? List.of("") : parts;
  }
}
