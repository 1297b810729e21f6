package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Models under many sets of rules, each with its generated classes. */
record LinkedStage(LinkedDomain domain, CompiledJava java, List<LinkedVariant> variants) {

  /**
   * The rules of a variant.
   *
   * @param model the number of the model that they are for
   */
  record RuleSet(int model, Map<String, List<Policy>> rules) {}

  /** Compiles a variant of a model for each set of rules into the folder. */
  static LinkedStage of(LinkedDomain domain, List<RuleSet> rules, Path folder) {
    List<LinkedVariant> variants = new ArrayList<>();
    Map<String, String> sources = new HashMap<>();
    for (RuleSet each : rules) {
      ModelSource source = domain.models().get(each.model());
      LinkedVariant variant = new LinkedVariant(variants.size(), source, domain, each.rules());
      variants.add(variant);
      sources.putAll(variant.javaSources());
    }
    CompiledJava all = domain.java().and(sources, folder.resolve("variants/classes"), "-proc:none");
    return new LinkedStage(domain, all, variants);
  }

  /** Returns the DAOs for tables that are secured, which it compiles into the folder. */
  CompiledJava securedDaos(Path folder) {
    Map<String, String> sources = new HashMap<>();
    variants.forEach(variant -> sources.putAll(variant.securedSources()));
    return java.and(sources, folder.resolve("secured/classes"), "-proc:none");
  }

  /** Returns the stage with only the first of the variants. */
  LinkedStage first(int count) {
    return new LinkedStage(domain, java, variants.subList(0, Math.min(count, variants.size())));
  }

  /** Returns the schema with the tables of the variants beside those that they are made of. */
  Schema all() {
    List<Table> tables = new ArrayList<>(domain.schema().tables());
    variants.forEach(variant -> tables.addAll(variant.apart()));
    return domain.schema().withTables(tables);
  }

  /** Returns what turns rows of the table into Java and back. */
  JavaDomain records(LinkedVariant variant, Entity entity) {
    return new JavaDomain(
        java.load(Domain.PACKAGE + "." + variant.source().type(entity)),
        java.load(Domain.PACKAGE + ".Caller"));
  }

  /** Returns the generated policy class of the table, which looks at rows of the world. */
  GeneratedPolicy policy(LinkedVariant variant, Entity entity, LinkedWorld world) {
    return new GeneratedPolicy(
        java.load(variant.className(entity, "Policy")),
        records(variant, entity),
        Stage.NOW,
        type -> new LinkedRowsOf(this, variant, world).as(type));
  }
}
