package dev.ashlar.it.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** The compiled main code of all modules, as the architecture tests see it. */
final class MainClasses {
  private MainClasses() {}

  /** Reads the class files of every module that is shipped. */
  static JavaClasses read() {
    List<Path> folders =
        Repository.MODULES.stream()
            .map(module -> Repository.root().resolve(module).resolve("target/classes"))
            .toList();
    return new ClassFileImporter().importPaths(folders);
  }
}
