package dev.ashlar.processor;

import dev.ashlar.ir.emit.Timing;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.fragment.Chunks;
import dev.ashlar.processor.output.ArtifactSink;
import dev.ashlar.processor.output.GeneratedClass;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Writes what a compiled module gives: Java and the index class first, resources at the end. */
final class Outputs {
  private static final int SHORT_HASH = 6;

  private final Elements elements;
  private final Emitters emitters;
  private final ArtifactSink sink;
  private final Phases phases;

  Outputs(Elements elements, Emitters emitters, ArtifactSink sink, Phases phases) {
    this.elements = elements;
    this.emitters = emitters;
    this.sink = sink;
    this.phases = phases;
  }

  /**
   * Writes the Java, in spite of errors: without it each use of a generated class would be an error
   * too. The index class speaks of the whole module, and is written only if all of it is right.
   */
  void java(Compiled module) {
    phases.measure("java", () -> emitters.run(Timing.JAVA, job(module), sink));
    if (module.whole()) {
      phases.measure("index", () -> index(module));
    }
  }

  /** Writes everything else. */
  void resources(Compiled module) {
    if (!sink.drafts()) {
      module
          .problems()
          .add(
              Code.NO_PLACE_FOR_DRAFTS,
              module.settings().anchor(),
              "Generated sources and classes share one folder: what must not be packaged, such as"
                  + " TypeScript, was not written.",
              "give the compiler -s, as Maven and Gradle do.");
    }
    phases.measure("resources", () -> emitters.run(Timing.RESOURCES, job(module), sink));
  }

  /** Returns what was made, in one line. */
  String closing(Compiled module) {
    int policies = module.schema().tables().stream().mapToInt(t -> t.policies().size()).sum();
    int tables = module.schema().tables().size();
    return "ashlar: %s, %s, IR %s \u00b7 %s"
        .formatted(
            counted(tables, "table", "tables"),
            counted(policies, "policy", "policies"),
            SchemaJson.hash(module.schema()).substring(0, SHORT_HASH),
            phases.summary());
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private Emitters.Job job(Compiled module) {
    return new Emitters.Job(
        module.schema(),
        module.settings(),
        generatedAnnotation(module),
        module.origins(),
        module.problems());
  }

  /** It is in module java.compiler, which a named module need not read. */
  private boolean generatedAnnotation(Compiled module) {
    String name = "javax.annotation.processing.Generated";
    for (Element type : origins(module)) {
      return elements.getTypeElement(elements.getModuleOf(type), name) != null;
    }
    return false;
  }

  private void index(Compiled module) {
    TypeName name = GeneratedClass.indexName(module.indexPackage(), module.settings().module());
    GeneratedClass.Index index =
        new GeneratedClass.Index(
            module.settings().module(),
            module.schema().irVersion().toString(),
            module.declaredBy(),
            module.types().stream().map(TypeName::qualified).toList(),
            Chunks.of(SchemaJson.write(module.schema())));
    try {
      sink.java(name, GeneratedClass.index(name, index), origins(module));
    } catch (FilerException taken) {
      Anchor anchor = module.settings().anchor();
      String message =
          "The index class %s exists already: other modules would read that one."
              .formatted(name.qualified());
      module
          .problems()
          .add(Code.GENERATED_NAME_TAKEN, anchor, message, "name this module: -Aashlar.module=...");
    }
  }

  private List<Element> origins(Compiled module) {
    return module.types().stream()
        .<Element>map(type -> elements.getTypeElement(type.qualified()))
        .filter(Objects::nonNull)
        .toList();
  }
}
