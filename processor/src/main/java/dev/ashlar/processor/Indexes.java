package dev.ashlar.processor;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.ir.json.SchemaJsonException;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.output.Locations;
import dev.ashlar.processor.source.GeneratedMarks.IndexText;
import dev.ashlar.processor.source.IndexReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/**
 * The index classes in sight: this module's own, from an earlier compilation, and those of others.
 */
final class Indexes {
  private final Filer filer;
  private final IndexReader reader;

  Indexes(Filer filer, Elements elements) {
    this.filer = filer;
    this.reader = new IndexReader(elements);
  }

  /**
   * Returns the module's own, from before: at most one, unless it changed its name.
   *
   * @param mark {@code @SchemaModule}, which may name another package than the reserved one
   */
  List<IndexText> own(Optional<Mark> mark) {
    List<String> packages = SettingsResolver.indexPackage(mark).map(List::of).orElse(List.of());
    return reader.read(packages).stream().filter(this::isOwn).toList();
  }

  /** Returns the schemas of other modules; what is wrong with them is added to the problems. */
  List<Schema> others(Optional<Mark> mark, Anchor anchor, Problems problems) {
    List<String> uses = SettingsResolver.uses(mark);
    for (int i = 0; i < uses.size(); i++) {
      if (reader.named(uses.get(i)).isEmpty()) {
        problems.add(
            Code.MODULE_WITHOUT_INDEX,
            mark.orElseThrow().at("uses", i),
            "There is no index class of Ashlar in '%s': its tables would be unknown."
                .formatted(uses.get(i)),
            "compile that module with Ashlar, or name the package of its index class.");
      }
    }
    List<IndexText> others = reader.read(uses).stream().filter(index -> !isOwn(index)).toList();
    return new ArrayList<>(new Dependencies(anchor, problems).read(others));
  }

  /**
   * Returns the module as it was, with no other tables than those that cannot be seen this time:
   * others may refer to them.
   */
  static List<Schema> rest(List<IndexText> own, Set<TypeName> missing) {
    List<Schema> rest = new ArrayList<>();
    for (IndexText index : own) {
      try {
        rest.add(only(SchemaJson.read(index.json()), missing));
      } catch (SchemaJsonException ofAnotherVersion) {
        // Then its tables stay unknown, and nothing is written that speaks of the whole module.
      }
    }
    return rest;
  }

  private static Schema only(Schema before, Set<TypeName> wanted) {
    List<Table> tables =
        before.tables().stream()
            .filter(
                table ->
                    wanted.contains(
                        new TypeName(table.type().packageName(), table.type().simpleName())))
            .toList();
    return new Schema(
        before.irVersion(),
        before.module(),
        before.actor(),
        before.enums(),
        before.objects(),
        tables,
        before.imported());
  }

  private boolean isOwn(IndexText index) {
    return Locations.hasCompiled(filer, index.name());
  }
}
