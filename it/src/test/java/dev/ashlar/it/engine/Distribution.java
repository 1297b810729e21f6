package dev.ashlar.it.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A jar that carries a database server.
 *
 * <p>The build copies these jars to {@code target/engines}; they never stand on a class path.
 */
final class Distribution {
  private final Path jar;

  private Distribution(Path jar) {
    this.jar = jar;
  }

  /** Returns the jar of this file name. */
  static Distribution of(String fileName) {
    Path folder = Path.of(System.getProperty("ashlar.engines.jars", "target/engines"));
    Path jar = folder.resolve(fileName);
    if (!Files.isRegularFile(jar)) {
      throw new EngineFailure(
          "There is no " + jar + ": run the tests through Maven, which puts it there.");
    }
    return new Distribution(jar);
  }

  /** Unpacks the entries of the jar that lie in the folder {@code prefix} and are wanted. */
  void unpack(String prefix, Predicate<String> wanted, Path to) throws IOException {
    try (ZipInputStream zip = open()) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.startsWith(prefix)
            && !entry.isDirectory()
            && wanted.test(name.substring(prefix.length()))) {
          write(zip, inside(to, name.substring(prefix.length())), name.contains("/share/"));
        }
      }
    }
  }

  /** Unpacks an archive ({@code .tar.gz} or {@code .txz}) that lies in the jar. */
  void unpackArchive(String archive, Path to) throws IOException {
    try (ZipInputStream zip = open()) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals(archive)) {
        entry = zip.getNextEntry();
      }
      if (entry == null) {
        throw new EngineFailure(jar + " has no " + archive);
      }
      InputStream packed = new BufferedInputStream(zip, 1 << 16);
      InputStream plain =
          archive.endsWith(".gz") ? new GZIPInputStream(packed) : new XZInputStream(packed);
      untar(new TarArchiveInputStream(plain), to);
    }
  }

  private ZipInputStream open() throws IOException {
    return new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar), 1 << 16));
  }

  private static void untar(TarArchiveInputStream tar, Path to) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path file = inside(to, entry.getName());
      if (entry.isDirectory()) {
        Files.createDirectories(file);
      } else if (entry.isSymbolicLink()) {
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      } else if (entry.isFile()) {
        write(tar, file, (entry.getMode() & 0100) == 0);
      }
    }
  }

  private static Path inside(Path folder, String name) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      throw new EngineFailure("An archive wants to write outside of its folder: " + name);
    }
    return file;
  }

  private static void write(InputStream content, Path file, boolean plain) throws IOException {
    Files.createDirectories(file.getParent());
    Files.copy(content, file);
    if (!plain) {
      Set<PosixFilePermission> mode = EnumSet.copyOf(Files.getPosixFilePermissions(file));
      mode.add(PosixFilePermission.OWNER_EXECUTE);
      mode.add(PosixFilePermission.GROUP_EXECUTE);
      mode.add(PosixFilePermission.OTHERS_EXECUTE);
      Files.setPosixFilePermissions(file, mode);
    }
  }
}
