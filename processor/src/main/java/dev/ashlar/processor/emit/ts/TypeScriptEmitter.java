package dev.ashlar.processor.emit.ts;

import com.google.auto.service.AutoService;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.ObjectType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.ir.emit.Emission;
import dev.ashlar.ir.emit.Emitter;
import dev.ashlar.ir.emit.IrRange;
import dev.ashlar.ir.emit.Timing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes what a front end needs of a schema: types, Zod schemas, and a mirror of the policies. */
@AutoService(Emitter.class)
public final class TypeScriptEmitter implements Emitter {

  private static final String FOLDER = "ashlar/typescript/";

  @Override
  public String id() {
    return "typescript";
  }

  @Override
  public IrRange accepts() {
    return IrRange.current();
  }

  @Override
  public Timing timing() {
    return Timing.RESOURCES;
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  /** Returns the files, sorted by name; none for a schema without tables of its own. */
  @Override
  public Stream<Artifact> emit(Emission emission) {
    Schema schema = emission.schema();
    return schema.tables().isEmpty() ? Stream.empty() : new Files(TsModel.of(schema)).artifacts();
  }

  /** The files of one schema, collected by name. */
  private static final class Files {

    private final TsModel model;
    private final List<ElementId> everything;
    private final TreeMap<String, Artifact> files = new TreeMap<>();
    private final TreeMap<String, String> types = new TreeMap<>();

    Files(TsModel model) {
      this.model = model;
      this.everything = model.schema().tables().stream().map(Table::id).toList();
    }

    Stream<Artifact> artifacts() {
      SharedFiles.STEMS.forEach(stem -> put(stem, SharedFiles.text(stem), everything));
      model.schema().actor().ifPresent(this::put);
      model.schema().objects().stream()
          .filter(object -> !Shapes.isWrapper(object))
          .forEach(this::put);
      model.schema().tables().forEach(this::put);
      ImportedKeys.of(model).ifPresent(text -> put(TsModel.IMPORTED_KEYS, text, everything));
      put("index", Barrel.of(types), everything);
      return files.values().stream();
    }

    private void put(ActorShape actor) {
      putTypes(model.stem(actor.type()), ActorTypes.of(model, actor), ElementId.of(actor.type()));
    }

    private void put(ObjectType object) {
      ElementId origin = ElementId.of(object.type());
      ObjectFiles texts = new ObjectFiles(model, object);
      putTypes(model.stem(object.type()), texts.types(), origin);
      put(model.stem(object.type()) + ".zod", texts.schemas(), List.of(origin));
    }

    private void put(Table table) {
      String stem = model.stem(table.type());
      Header header = Header.of(table);
      putTypes(stem, RowTypes.of(model, table, header), table.id());
      put(stem + ".zod", RowSchemas.of(model, table, header), List.of(table.id()));
      Optional.of(table)
          .filter(each -> each.shape() != JavaShape.NONE)
          .flatMap(each -> PolicyMirror.of(model, each, header))
          .ifPresent(text -> put(stem + ".policy", text, List.of(table.id())));
    }

    private void putTypes(String stem, String text, ElementId origin) {
      types.put(stem, text);
      put(stem, text, List.of(origin));
    }

    private void put(String stem, String text, List<ElementId> origins) {
      String path = FOLDER + stem + ".ts";
      files.put(path, new Artifact(Destination.SOURCE_OUTPUT, path, text, origins));
    }
  }
}
