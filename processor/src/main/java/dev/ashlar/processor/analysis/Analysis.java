package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.IrVersion;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.Settings;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Origins;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns the declarations of a module into its schema. */
public final class Analysis {
  private final Declarations declarations;
  private final List<Schema> dependencies;
  private final Places places = new Places();

  private Analysis(Declarations declarations, List<Schema> dependencies) {
    this.declarations = declarations;
    this.dependencies = dependencies;
  }

  /**
   * Returns what the declarations mean.
   *
   * @param dependencies the schemas of other modules, whose tables may be referenced
   */
  public static Result analyse(
      Declarations declarations, List<Schema> dependencies, Settings settings) {
    return new Analysis(declarations, dependencies).analyse(settings);
  }

  private Result analyse(Settings settings) {
    Problems problems = new Problems();
    UsedTypes used = UsedTypes.of(declarations);
    Optional<ActorShape> actor = ActorChoice.of(declarations, dependencies, places, problems);
    List<Outline> outlines = outlines(actor);
    List<Table> tables = complete(outlines, new Vocabulary(actor, Enums.all(used, dependencies)));
    Set<TypeName> invalid = new TreeSet<>();
    for (Outline outline : outlines) {
      problems.addAll(outline.problems().sorted());
      if (outline.problems().hasErrors()) {
        invalid.add(outline.type());
      }
    }
    Schema schema =
        new Schema(
            IrVersion.CURRENT,
            settings.module(),
            actor,
            used.enums(),
            used.objects(),
            tables,
            Imports.of(tables, dependencies));
    return new Result(schema, places.origins(settings.anchor()), problems, invalid);
  }

  private List<Outline> outlines(Optional<ActorShape> actor) {
    OutlineResolver resolver = new OutlineResolver(declarations, actor, places);
    List<Outline> outlines = new ArrayList<>();
    for (TableDecl table : declarations.tables()) {
      resolver.resolve(table).ifPresent(outlines::add);
    }
    return outlines;
  }

  private List<Table> complete(List<Outline> outlines, Vocabulary vocabulary) {
    Targets targets = new Targets(declarations, outlines, dependencies);
    Map<TypeName, List<Reference>> references = new LinkedHashMap<>();
    for (Outline outline : outlines) {
      references.put(outline.type(), new ReferenceResolver(outline, places).resolve(targets));
    }
    List<Join> joins = joins(outlines, targets);
    Map<TableName, List<Relation>> relations =
        RelationResolver.resolve(outlines, references, joins);
    Map<TableName, List<Reference>> named = new TreeMap<>();
    outlines.forEach(
        outline ->
            named.put(outline.table().name(), references.getOrDefault(outline.type(), List.of())));
    joins.forEach(join -> named.put(join.table().name(), join.table().references()));
    ScopeBook scopes = new ScopeBook(vocabulary, outlines, dependencies, joins, named, relations);
    TableResolver resolver = new TableResolver(places);
    List<Table> tables = new ArrayList<>();
    outlines.stream()
        .map(
            outline ->
                resolver.resolve(
                    outline,
                    scopes.of(outline.table()),
                    references.getOrDefault(outline.type(), List.of()),
                    relations.getOrDefault(outline.table().name(), List.of())))
        .forEach(tables::add);
    JoinPolicies policies = new JoinPolicies(tables, dependencies, scopes);
    joins.forEach(join -> tables.add(policies.of(join)));
    return new PermissionResolver(outlines, tables, dependencies, places).resolve();
  }

  private List<Join> joins(List<Outline> outlines, Targets targets) {
    return outlines.stream()
        .flatMap(outline -> new ConnectionResolver(outline, targets).resolve().stream())
        .map(connection -> new JoinResolver(connection, places).resolve())
        .toList();
  }

  /**
   * What declarations mean.
   *
   * @param schema as much as could be understood; complete if there are no errors
   * @param problems all mistakes that were found
   * @param invalid the tables with mistakes of their own: only their surface can be generated
   */
  public record Result(
      Schema schema, Origins<Part> origins, Problems problems, Set<TypeName> invalid) {
    /** Copies and sorts the set. */
    public Result {
      invalid = Collections.unmodifiableSet(new TreeSet<>(invalid));
    }
  }
}
