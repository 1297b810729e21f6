package dev.ashlar.processor.output;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a path that an emitter asks for: it must mean the same on every system. */
final class ArtifactPath {
  private static final int LONGEST = 240;
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

  private ArtifactPath() {}

  /** Returns what is wrong, as the end of a sentence about the path; absent for a good path. */
  static Optional<String> flaw(String path) {
    if (path.isEmpty() || path.length() > LONGEST) {
      return Optional.of("has " + path.length() + " characters");
    }
    if (path.startsWith("/") || path.contains("\\") || path.contains(":")) {
      return Optional.of("is not relative with '/' only");
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.startsWith(".") || part.endsWith(".") || part.endsWith(" ")) {
        return Optional.of("has a part that is empty, begins with a point, or ends with one");
      }
      if (reserved(part)) {
        return Optional.of("uses '" + part + "', which Windows reserves");
      }
    }
    boolean strange = path.chars().anyMatch(c -> c < ' ' || c == 127 || "<>\"|?*".indexOf(c) >= 0);
    return strange ? Optional.of("has a character that file systems refuse") : Optional.empty();
  }

  private static boolean reserved(String part) {
    int dot = part.indexOf('.');
    String name = (dot < 0 ? part : part.substring(0, dot)).toLowerCase(Locale.ROOT);
    boolean port = name.length() == 4 && (name.startsWith("com") || name.startsWith("lpt"));
    return DEVICES.contains(name) || (port && Character.isDigit(name.charAt(3)));
  }
}
