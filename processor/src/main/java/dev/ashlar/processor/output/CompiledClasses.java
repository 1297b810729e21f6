package dev.ashlar.processor.output;

import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.source.ClassFiles;
import dev.ashlar.processor.source.Names;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds the class files of types that are not compiled now: of this module, and of others. From
 * Java 22 on none is asked for, since the compiler says all that is in them (JDK-8225377); Gradle
 * gives up incremental compilation when a processor reads the class path.
 */
public final class CompiledClasses implements ClassFiles {
  private static final int COMPLETE = 22;

  private final Filer filer;
  private final Elements elements;
  private final SourceFiles sources;

  public CompiledClasses(Filer filer, Elements elements, SourceFiles sources) {
    this.filer = filer;
    this.elements = elements;
    this.sources = sources;
  }

  @Override
  public Optional<byte[]> find(TypeElement type) {
    if (Runtime.version().feature() >= COMPLETE || sources.has(type)) {
      return Optional.empty();
    }
    TypeName name = Names.of(type);
    String file = name.simpleName().replace('.', '$') + ".class";
    for (Location location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
      Optional<byte[]> bytes = read(location, name.packageName(), file);
      if (bytes.isPresent()) {
        return bytes;
      }
    }
    ModuleElement module = elements.getModuleOf(type);
    return module == null || module.isUnnamed()
        ? Optional.empty()
        : read(
            StandardLocation.MODULE_PATH,
            module.getQualifiedName() + "/" + name.packageName(),
            file);
  }

  private Optional<byte[]> read(Location location, String folder, String file) {
    try (InputStream stream = filer.getResource(location, folder, file).openInputStream()) {
      return Optional.of(stream.readAllBytes());
    } catch (IOException | RuntimeException absent) {
      return Optional.empty();
    }
  }
}
