package dev.ashlar.ir;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data model of one module, complete: no default is left to the reader.
 *
 * @param irVersion the format it is written in
 * @param module the name of the module, a Java package; identifies the owner of the tables
 * @param actor on whose behalf sessions run, if the module declares it
 * @param enums sorted by name; all that tables, value objects or the actor use
 * @param objects sorted by name; records that are stored inside a row: embedded, wrapped, or JSON
 * @param tables sorted by name; the tables that this module owns
 * @param imported sorted by name; tables of other modules that this one refers to, read-only
 */
public record Schema(
    IrVersion irVersion,
    String module,
    Optional<ActorShape> actor,
    List<EnumType> enums,
    List<ObjectType> objects,
    List<Table> tables,
    List<Table> imported) {

  /** Copies and sorts the lists. */
  public Schema {
    enums = enums.stream().sorted(Comparator.comparing(EnumType::type)).toList();
    objects = objects.stream().sorted(Comparator.comparing(ObjectType::type)).toList();
    tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
    imported = imported.stream().sorted(Comparator.comparing(Table::name)).toList();
  }

  /** Returns the table of the type, own or imported. */
  public Optional<Table> findTable(TypeName type) {
    return Stream.concat(tables.stream(), imported.stream())
        .filter(table -> table.type().equals(type))
        .findFirst();
  }

  /** Returns the table with the name, own or imported. */
  public Optional<Table> findTable(TableName name) {
    return Stream.concat(tables.stream(), imported.stream())
        .filter(table -> table.name().equals(name))
        .findFirst();
  }

  /** Returns the enum with the name. */
  public Optional<EnumType> findEnum(TypeName type) {
    return enums.stream().filter(each -> each.type().equals(type)).findFirst();
  }

  /** Returns the value object with the name. */
  public Optional<ObjectType> findObject(TypeName type) {
    return objects.stream().filter(each -> each.type().equals(type)).findFirst();
  }

  /** Returns the same schema with other tables of its own. */
  public Schema withTables(List<Table> others) {
    return new Schema(irVersion, module, actor, enums, objects, others, imported);
  }

  /** Returns the same schema with the table in the place of its own one of the same type. */
  public Schema with(Table changed) {
    return withTables(
        tables.stream()
            .map(table -> table.type().equals(changed.type()) ? changed : table)
            .toList());
  }
}
