package dev.ashlar.testing.trial;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.ir.emit.Emitter;
import dev.ashlar.ir.emit.Timing;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.testing.mutant.Mutant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the compiler generates for a module.
 *
 * @param sources Java, by the name of the class
 * @param resources what lies beside the classes, by path
 */
record GeneratedCode(SortedMap<String, String> sources, SortedMap<String, String> resources) {
  private static final Set<String> EMITTERS = Set.of("java", "sql");

  GeneratedCode {
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
  }

  /** Returns the code of a module. */
  static GeneratedCode of(Schema schema, List<String> dialects) {
    return of(schema, schema, schema, dialects);
  }

  /**
   * Returns the code of a mutant, which databases take for the original: tests may have made theirs
   * by its script.
   */
  static GeneratedCode of(Mutant mutant, List<String> dialects) {
    return of(mutant.built(), mutant.stored(), mutant.original(), dialects);
  }

  private static GeneratedCode of(Schema java, Schema sql, Schema original, List<String> dialects) {
    SortedMap<String, String> sources = new TreeMap<>();
    SortedMap<String, String> resources = new TreeMap<>();
    String known = SchemaJson.hash(original);
    for (Emitter emitter :
        ServiceLoader.load(Emitter.class, GeneratedCode.class.getClassLoader())) {
      if (EMITTERS.contains(emitter.id())) {
        Schema schema = emitter.timing() == Timing.JAVA ? java : sql;
        String hash = SchemaJson.hash(schema);
        emitter
            .emit(new ModuleEmission(schema, dialects))
            .forEach(artifact -> put(artifact, sources, resources, hash, known));
      }
    }
    return new GeneratedCode(sources, resources);
  }

  private static void put(
      Artifact artifact,
      Map<String, String> sources,
      Map<String, String> resources,
      String hash,
      String known) {
    String text = artifact.text().replace(hash, known);
    if (artifact.destination() == Destination.JAVA_SOURCE) {
      sources.put(artifact.path(), text);
    } else if (artifact.destination() == Destination.CLASS_OUTPUT) {
      resources.put(artifact.path(), text);
    }
  }

  /** Returns what is not the same in the other. */
  GeneratedCode without(GeneratedCode other) {
    return new GeneratedCode(without(sources, other.sources), without(resources, other.resources));
  }

  private static SortedMap<String, String> without(
      Map<String, String> texts, Map<String, String> others) {
    SortedMap<String, String> rest = new TreeMap<>(texts);
    rest.entrySet().removeAll(others.entrySet());
    return rest;
  }
}
