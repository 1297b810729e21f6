package dev.ashlar.it.agreement;

import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Models as the processor compiles them, before their rules are replaced.
 *
 * @param schema of all models together
 */
record LinkedDomain(List<ModelSource> models, Schema schema, CompiledJava java, KnownLinks links) {

  /** Returns the same with other links. */
  LinkedDomain with(KnownLinks others) {
    return new LinkedDomain(models, schema, java, others);
  }

  /** Returns the table of the entity. */
  Table table(ModelSource source, Entity entity) {
    return schema.tables().stream()
        .filter(table -> table.type().simpleName().equals(source.type(entity)))
        .findFirst()
        .orElseThrow();
  }

  /** Returns how the owner reaches the other side of the connection. */
  Relation relation(ModelSource source, Model.Between between) {
    return table(source, between.owner()).relations().stream()
        .filter(relation -> relation.name().equals(between.connection().name()))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the table that holds the connection. */
  Table table(ModelSource source, Model.Between between) {
    TableName name = relation(source, between).from();
    return schema.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Compiles the models into the folder. */
  static LinkedDomain of(List<Model> models, Path folder) {
    List<ModelSource> sources = new ArrayList<>();
    Map<String, String> texts = new HashMap<>(Domain.sources());
    texts.remove(Domain.PACKAGE + ".Subject");
    for (Model model : models) {
      ModelSource source = new ModelSource(model, sources.size());
      sources.add(source);
      texts.putAll(source.sources());
    }
    CompiledDomain domain = CompiledDomain.of(texts, folder);
    return new LinkedDomain(
        sources, domain.schema(), domain.java(), KnownLinks.of(domain.schema()));
  }
}
