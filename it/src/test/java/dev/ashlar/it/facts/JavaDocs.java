package dev.ashlar.it.facts;

/** Writes comments of the database as Javadoc that reads the same. */
final class JavaDocs {
  private JavaDocs() {}

  /** Returns the text with all that Javadoc would read as its own written out. */
  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}
