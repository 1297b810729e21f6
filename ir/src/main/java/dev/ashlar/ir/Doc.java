package dev.ashlar.ir;

/**
 * What the author wrote about something; never part of the content hash.
 *
 * @param text plain text or Javadoc markup; empty if there is none
 * @param deprecation why it should no longer be used; empty if it is not deprecated, {@code
 *     "deprecated"} if no reason was given
 */
public record Doc(String text, String deprecation) {

  /** No words. */
  public static final Doc NONE = new Doc("", "");

  /** Returns words about something that is not deprecated. */
  public static Doc of(String text) {
    return new Doc(text, "");
  }
}
