package dev.ashlar.processor.output;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.TypeName;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes files through the compiler, each once, and only to paths that mean the same everywhere.
 */
public final class ArtifactSink {
  private final Filer filer;
  private final Elements elements;
  private final boolean drafts;
  private final Map<String, String> writers = new HashMap<>();

  public ArtifactSink(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
    this.drafts = Locations.sourcesApart(filer);
  }

  /** Whether there is a place for files that are never packaged. */
  public boolean drafts() {
    return drafts;
  }

  /** Writes a class of the processor's own. */
  public void java(TypeName name, String text, List<Element> origins) throws FilerException {
    try (Writer writer =
        filer.createSourceFile(name.qualified(), origins.toArray(Element[]::new)).openWriter()) {
      writer.write(text);
    } catch (FilerException taken) {
      throw taken;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes what an emitter made; what is wrong with its path becomes a problem. */
  public void write(String emitter, Artifact artifact, Problems problems, Anchor anchor) {
    Optional<Problem> flaw = flaw(emitter, artifact, anchor);
    if (flaw.isPresent()) {
      problems.add(flaw.get());
      return;
    }
    try {
      if (artifact.destination() == Destination.JAVA_SOURCE) {
        java(typeName(artifact.path()), artifact.text(), origins(artifact));
      } else if (artifact.destination() == Destination.CLASS_OUTPUT || drafts) {
        resource(artifact);
      }
    } catch (FilerException taken) {
      problems.add(taken(artifact, anchor));
    }
  }

  private Optional<Problem> flaw(String emitter, Artifact artifact, Anchor anchor) {
    String path = artifact.path();
    Optional<String> flaw =
        artifact.destination() == Destination.JAVA_SOURCE
            ? Optional.empty()
            : ArtifactPath.flaw(path);
    if (flaw.isPresent()) {
      String message =
          "Generator '%s' would write '%s', which %s: it would be another file elsewhere."
              .formatted(emitter, path, flaw.get());
      return Optional.of(
          Problem.of(Code.OUTPUT_PATH, anchor, message).fix("a path inside its own folder."));
    }
    String key = artifact.destination() + " " + path.toLowerCase(Locale.ROOT);
    String before = writers.putIfAbsent(key, emitter);
    if (before == null) {
      return Optional.empty();
    }
    String message =
        "The generators '%s' and '%s' both write %s: one would overwrite the other."
            .formatted(before, emitter, path);
    return Optional.of(
        Problem.of(Code.OUTPUT_WRITTEN_TWICE, anchor, message)
            .fix("another folder for one of them."));
  }

  private static Problem taken(Artifact artifact, Anchor anchor) {
    TypeName name = TypeName.topLevel(artifact.path());
    String message =
        "%s already exists in %s: the generated one would collide with it."
            .formatted(name.last(), name.packageName());
    return Problem.of(Code.GENERATED_NAME_TAKEN, anchor, message).fix("rename yours.");
  }

  private static TypeName typeName(String path) {
    return TypeName.topLevel(path);
  }

  private List<Element> origins(Artifact artifact) {
    return artifact.origins().stream()
        .map(ElementId::type)
        .distinct()
        .<Element>map(type -> elements.getTypeElement(type.qualified()))
        .filter(Objects::nonNull)
        .toList();
  }

  private void resource(Artifact artifact) throws FilerException {
    StandardLocation location =
        artifact.destination() == Destination.CLASS_OUTPUT
            ? StandardLocation.CLASS_OUTPUT
            : StandardLocation.SOURCE_OUTPUT;
    Element[] origins = origins(artifact).toArray(Element[]::new);
    try {
      FileObject file = filer.createResource(location, "", artifact.path(), origins);
      try (Writer writer =
          new OutputStreamWriter(file.openOutputStream(), StandardCharsets.UTF_8)) {
        writer.write(artifact.text());
      }
    } catch (FilerException taken) {
      throw taken;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
