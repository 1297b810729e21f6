package dev.ashlar.ir.emit;

import dev.ashlar.ir.IrVersion;

/**
 * The versions of the IR that an emitter understands.
 *
 * @param from the first one
 * @param below the first one that is too new
 */
public record IrRange(IrVersion from, IrVersion below) {

  /** Returns the range of everything with the major version that this library writes. */
  public static IrRange current() {
    int major = IrVersion.CURRENT.major();
    return new IrRange(new IrVersion(major, 0, 0), new IrVersion(major + 1, 0, 0));
  }

  /** Whether the version is in the range. */
  public boolean contains(IrVersion version) {
    return version.compareTo(from) >= 0 && version.compareTo(below) < 0;
  }
}
