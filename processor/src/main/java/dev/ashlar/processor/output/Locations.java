package dev.ashlar.processor.output;

import dev.ashlar.processor.diagnostics.TypeName;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** What is known about the compiler's output locations. */
public final class Locations {
  private static final String PROBE = "ashlar/probe";

  private Locations() {}

  /**
   * Whether generated sources lie apart from classes. Without {@code -s} javac puts both into one
   * folder, and ECJ knows no place for sources; a draft there would be packaged.
   */
  static boolean sourcesApart(Filer filer) {
    try {
      URI sources = filer.getResource(StandardLocation.SOURCE_OUTPUT, "", PROBE).toUri();
      URI classes = filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE).toUri();
      return !sources.equals(classes);
    } catch (FileNotFoundException known) {
      // ECJ gives no name to a file that is not there; a place it does not know, it refuses.
      return true;
    } catch (IOException | RuntimeException unknown) {
      return false;
    }
  }

  /** Whether the class file lies in the class output of this compilation, from an earlier one. */
  public static boolean hasCompiled(Filer filer, TypeName type) {
    try {
      FileObject file =
          filer.getResource(
              StandardLocation.CLASS_OUTPUT, type.packageName(), type.simpleName() + ".class");
      try (InputStream stream = file.openInputStream()) {
        return stream.read() >= 0;
      }
    } catch (IOException | RuntimeException absent) {
      return false;
    }
  }
}
