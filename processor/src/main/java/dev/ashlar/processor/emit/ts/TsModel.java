package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.ObjectType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the files of one schema agree about: names, shapes, and which file has what.
 *
 * @param recursive value objects that contain themselves
 */
record TsModel(
    Schema schema,
    Names names,
    Keys keys,
    Shapes shapes,
    RowMembers members,
    Set<TypeName> recursive,
    Homes homes) {

  /** Keys of tables of other modules, whose own files are made there. */
  static final String IMPORTED_KEYS = "_imported";

  /** Returns the model of the schema. */
  static TsModel of(Schema schema) {
    Names names = Names.of(schema);
    Keys keys = new Keys(schema, names);
    Shapes shapes = new Shapes(schema, keys);
    TsModel model =
        new TsModel(
            schema,
            names,
            keys,
            shapes,
            new RowMembers(shapes),
            new Recursion(schema, shapes).types(),
            new Homes());
    SharedFiles.settle(model.homes);
    schema.actor().ifPresent(model::settle);
    schema.objects().stream().filter(object -> !Shapes.isWrapper(object)).forEach(model::settle);
    schema.tables().forEach(model::settle);
    schema.imported().stream()
        .flatMap(table -> keys.own(table).stream())
        .forEach(key -> model.homes.settle(key, IMPORTED_KEYS));
    return model;
  }

  /** Returns a new file beside the others. */
  TsFile file(String stem) {
    return new TsFile(stem, homes);
  }

  /** Returns the file of the types that are made from a type of the application. */
  String stem(TypeName type) {
    return Names.stem(names.of(type));
  }

  private void settle(ActorShape actor) {
    String stem = stem(actor.type());
    homes.settle(names.of(actor.type()), stem);
    for (ActorShape.Claim claim : actor.claims()) {
      keys.of(actor, claim).ifPresent(key -> homes.settle(key, stem));
      settle(shapes.of(actor, claim), stem);
    }
  }

  private void settle(ObjectType object) {
    String name = names.of(object.type());
    String stem = stem(object.type());
    homes.settle(name, stem);
    homes.settle(name + "Schema", stem + ".zod");
    object.components().forEach(component -> settle(shapes.of(component), stem));
  }

  private void settle(Table table) {
    String name = names.of(table.type());
    String stem = stem(table.type());
    for (String suffix : new String[] {"", "Insert", "Update", "Filterable"}) {
      homes.settle(name + suffix, stem);
    }
    Optional<String> key = keys.own(table);
    key.ifPresent(own -> homes.settle(own, stem));
    members.of(table).forEach(member -> settle(member.shape(), stem));
  }

  private void settle(Shape shape, String stem) {
    Mentions.choice(shape).ifPresent(type -> homes.settle(names.of(type), stem));
  }
}
