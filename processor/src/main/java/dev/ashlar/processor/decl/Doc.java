package dev.ashlar.processor.decl;

/**
 * What a comment says, as plain text.
 *
 * @param text without markup, paragraphs parted by an empty line; empty if there is no comment
 */
public record Doc(String text) {
  /** No comment. */
  public static final Doc NONE = new Doc("");

  /** Returns the text up to the end of its first sentence. */
  public String summary() {
    for (int i = 0; i < text.length(); i++) {
      boolean end = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (text.charAt(i) == '.' && end) {
        return text.substring(0, i + 1);
      }
    }
    return text;
  }
}
