package dev.ashlar.processor;

import dev.ashlar.ir.Schema;
import dev.ashlar.processor.analysis.Analysis;
import dev.ashlar.processor.decl.ActorDecl;
import dev.ashlar.processor.decl.Declaration;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.PackageDecl;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.decl.Settings;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.rules.DialectChoice;
import dev.ashlar.processor.rules.Rules;
import dev.ashlar.processor.source.ClassFiles;
import dev.ashlar.processor.source.DeclarationReader;
import dev.ashlar.processor.source.GeneratedMarks.IndexText;
import dev.ashlar.processor.source.IndexReader;
import dev.ashlar.processor.source.WrittenMethods;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Brings together everything that a module declares and depends on, and has it analysed. */
final class ModuleCompiler {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final DeclarationReader reader;
  private final SettingsResolver settings;
  private final Indexes indexes;

  ModuleCompiler(ProcessingEnvironment environment, SettingsResolver settings) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.reader =
        new DeclarationReader(
            elements, environment.getTypeUtils(), ClassFiles.NONE, WrittenMethods.NONE);
    this.settings = settings;
    this.indexes = new Indexes(environment.getFiler(), elements);
  }

  /**
   * What this compilation was given.
   *
   * @param fresh what was read from sources
   * @param unchanged declared types that came back as class files
   * @param modules qualified names of what carries {@code @SchemaModule}
   */
  record Given(
      Map<TypeName, Reading> fresh, Collection<TypeName> unchanged, Collection<String> modules) {}

  /** Returns the module; absent if it declares nothing. Mistakes are added to the problems. */
  Optional<Compiled> compile(Given given, Problems problems) {
    Optional<Mark> mark = mark(given, problems);
    List<IndexText> own = indexes.own(mark);
    Sight.Seen seen = see(given, own);
    Set<TypeName> types = new TreeSet<>(seen.readings().keySet());
    types.addAll(seen.missing());
    if (types.isEmpty()) {
      return Optional.empty();
    }
    Settings resolved = settings.resolve(mark, CommonPackage.of(types), problems);
    List<Schema> dependencies = indexes.others(mark, resolved.anchor(), problems);
    List<Schema> rest = seen.missing().isEmpty() ? List.of() : Indexes.rest(own, seen.missing());
    dependencies.addAll(rest);
    Analysis.Result result =
        Analysis.analyse(declarations(seen.readings()), dependencies, resolved);
    Rules.check(
        result.schema(),
        dependencies,
        result.origins(),
        DialectChoice.of(resolved, result.problems()),
        result.problems());
    addProblems(seen, result.problems(), resolved.anchor(), problems);
    return Optional.of(
        new Compiled(
            Restored.of(result.schema(), rest),
            resolved,
            result.origins(),
            types,
            seen.missing(),
            unresolved(seen.readings()).isEmpty(),
            mark.map(found -> found.anchor().type().qualified()).orElse(""),
            SettingsResolver.indexPackage(mark).orElseGet(() -> indexPackage(types)),
            problems));
  }

  private Optional<Mark> mark(Given given, Problems problems) {
    Set<String> marked = new TreeSet<>(given.modules());
    indexes.own(Optional.empty()).forEach(index -> marked.add(index.declaredBy()));
    marked.remove("");
    Set<TypeName> types = new TreeSet<>(given.fresh().keySet());
    types.addAll(given.unchanged());
    return new ModuleMark(elements, reader).find(marked, types, problems);
  }

  private Sight.Seen see(Given given, List<IndexText> own) {
    List<String> indexed = new ArrayList<>();
    own.forEach(index -> indexed.addAll(index.types()));
    return new Sight(environment).complete(given.fresh(), given.unchanged(), indexed);
  }

  private Declarations declarations(Map<TypeName, Reading> readings) {
    List<TableDecl> tables = new ArrayList<>();
    List<ActorDecl> actors = new ArrayList<>();
    Set<String> packages = new TreeSet<>();
    for (Reading reading : readings.values()) {
      Declaration declaration = reading.declaration();
      packages.add(declaration.name().packageName());
      if (declaration instanceof TableDecl table) {
        tables.add(table);
      } else if (declaration instanceof ActorDecl actor) {
        actors.add(actor);
      }
    }
    return new Declarations(tables, actors, packages(packages));
  }

  private List<PackageDecl> packages(Set<String> names) {
    List<PackageDecl> packages = new ArrayList<>();
    for (String name : names) {
      PackageElement element = elements.getPackageElement(name);
      if (element != null) {
        PackageDecl declared = reader.read(element);
        if (!declared.marks().isEmpty()) {
          packages.add(declared);
        }
      }
    }
    return packages;
  }

  private static Set<TypeName> unresolved(Map<TypeName, Reading> readings) {
    Set<TypeName> names = new TreeSet<>();
    readings.forEach(
        (name, reading) -> {
          if (!reading.complete()) {
            names.add(name);
          }
        });
    return names;
  }

  /** What follows from types that the compiler could not find is not reported a second time. */
  private static void addProblems(
      Sight.Seen seen, Problems found, Anchor anchor, Problems problems) {
    Set<TypeName> unresolved = unresolved(seen.readings());
    seen.readings().values().forEach(reading -> problems.addAll(reading.problems()));
    for (Problem problem : found.sorted()) {
      if (!unresolved.contains(problem.anchor().type())) {
        problems.add(problem);
      }
    }
    if (!seen.missing().isEmpty()) {
      int all = seen.readings().size() + seen.missing().size();
      problems.add(
          Code.SCHEMA_INCOMPLETE,
          anchor,
          "Only %s of %s types of this module could be read: schema and SQL were left as they were."
              .formatted(seen.readings().size(), all),
          "build the whole module.");
    }
  }

  private String indexPackage(Set<TypeName> types) {
    for (TypeName type : types) {
      if (elements.getTypeElement(type.qualified()) != null) {
        ModuleElement module = elements.getModuleOf(elements.getTypeElement(type.qualified()));
        return module == null ? IndexReader.RESERVED : IndexReader.packageOf(module);
      }
    }
    return IndexReader.RESERVED;
  }
}
