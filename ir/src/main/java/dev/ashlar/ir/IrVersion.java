package dev.ashlar.ir;

/**
 * The version of the IR's format, after Semantic Versioning 2.0.0.
 *
 * @param major changes when an older reader would misunderstand the document
 * @param minor changes when something is added that an older reader may ignore
 * @param patch changes when only the wording of the specification does
 */
public record IrVersion(int major, int minor, int patch) implements Comparable<IrVersion> {

  /** The version that this library writes. */
  public static final IrVersion CURRENT = new IrVersion(1, 0, 0);

  /** Checks that no part is negative. */
  public IrVersion {
    if (major < 0 || minor < 0 || patch < 0) {
      throw new IllegalArgumentException("negative version");
    }
  }

  /**
   * Reads "major.minor.patch".
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static IrVersion parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a version: " + text);
    }
    return new IrVersion(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  @Override
  public int compareTo(IrVersion other) {
    int byMajor = Integer.compare(major, other.major);
    int byMinor = Integer.compare(minor, other.minor);
    return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
