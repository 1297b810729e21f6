package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.it.typescript.PolicyMirrors;
import dev.ashlar.processor.emit.java.JavaEmitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The tables of a model under rules of their own, and what the compiler makes of them.
 *
 * @param number tells its generated classes and tables from those of other variants
 * @param domain with the tables of all models
 */
record LinkedVariant(
    int number, ModelSource source, LinkedDomain domain, Map<String, List<Policy>> rules) {
  private static final List<String> DIALECTS = List.of("mariadb", "mysql", "postgresql", "sqlite");

  /** Returns the table of the entity as it is in the schema. */
  Table table(Entity entity) {
    return domain.table(source, entity);
  }

  /** Returns the generated Java by qualified name, with the number in the names of its classes. */
  Map<String, String> javaSources() {
    LinkedPolicies policies = new LinkedPolicies(this, domain.links(), UnaryOperator.identity());
    List<Table> tables = new ArrayList<>();
    for (Entity entity : source.model().entities()) {
      tables.add(table(entity).withPolicies(policies.of(entity)));
    }
    source.model().betweens().forEach(between -> tables.add(domain.table(source, between)));
    return javaSources(tables, DIALECTS, "V");
  }

  /** Returns the generated Java for the tables that are apart, which are secured. */
  Map<String, String> securedSources() {
    List<Table> tables = new ArrayList<>();
    for (Entity entity : source.model().entities()) {
      tables.add(apart(table(entity), securedPolicies().of(entity), table(entity).type()));
    }
    for (Model.Between between : source.model().betweens()) {
      Table table = domain.table(source, between);
      tables.add(apart(table, List.of(), table.type()));
    }
    return javaSources(tables, List.of("postgresql"), "S");
  }

  private Map<String, String> javaSources(
      List<Table> tables, List<String> dialects, String letter) {
    Map<String, String> sources = new HashMap<>();
    new JavaEmitter()
        .emit(new TestEmission(domain.schema().withTables(tables), dialects))
        .filter(artifact -> artifact.destination() == Destination.JAVA_SOURCE)
        .forEach(each -> sources.put(numbered(each.path(), letter), numbered(each.text(), letter)));
    return sources;
  }

  /** Returns the tables of the variant alone, in a namespace of their own. */
  List<Table> apart() {
    List<Table> tables = new ArrayList<>();
    for (Entity entity : source.model().entities()) {
      TypeName type = new TypeName(Domain.PACKAGE, source.type(entity) + "V" + number);
      tables.add(apart(table(entity), securedPolicies().of(entity), type));
    }
    for (Model.Between between : source.model().betweens()) {
      Table table = domain.table(source, between);
      String name = table.type().simpleName() + "V" + number;
      tables.add(apart(table, List.of(), new TypeName(Domain.PACKAGE, name)));
    }
    return tables;
  }

  private LinkedPolicies securedPolicies() {
    return new LinkedPolicies(
        this, domain.links(), name -> new TableName(namespace(), name.name()));
  }

  /** Returns what the TypeScript mirror says. */
  Outcome mirror(PolicyMirrors mirrors, LinkedCase asked) {
    Entity entity = asked.entity();
    Map<String, String> names = new HashMap<>(Map.of("id", "id"));
    entity.stored().forEach(column -> names.put(column.name(), column.member()));
    if (!entity.shared()) {
      names.put("company_id", "companyId");
    }
    if (entity.counts()) {
      names.put("version", "version");
    }
    Mirror mirror = new Mirror(mirrors, source.type(entity) + "V" + number, names);
    return mirror.answer(asked.question(), asked.world().rows(entity), asked.actor());
  }

  /** Returns where the tables of the variant are. */
  String namespace() {
    return "v" + number;
  }

  private Table apart(Table table, List<Policy> rules, TypeName type) {
    return new Table(
        type,
        table.shape(),
        new TableName(namespace(), table.name().name()),
        table.formerNames(),
        table.tenancy(),
        table.members(),
        table.columns(),
        table.key(),
        table.uniques(),
        table.checks(),
        table.references().stream().map(this::apart).toList(),
        table.relations().stream().map(this::apart).toList(),
        table.indexes(),
        rules,
        table.machines(),
        table.nativeOptions(),
        table.doc());
  }

  private Reference apart(Reference reference) {
    return new Reference(
        reference.name(),
        reference.member(),
        reference.columns(),
        new TableName(namespace(), reference.target().name()),
        reference.targetColumns(),
        reference.onDelete(),
        reference.onUpdate(),
        reference.deferrable(),
        reference.inverse());
  }

  private Relation apart(Relation relation) {
    return new Relation(
        relation.name(),
        new TableName(namespace(), relation.from().name()),
        relation.reference(),
        relation.onward());
  }

  /** Returns the qualified name of a class generated for the table, such as its DAO. */
  String className(Entity entity, String suffix) {
    return Domain.PACKAGE + "." + numbered(source.type(entity) + suffix, "V");
  }

  /** Returns the qualified name of the DAO for the table that is secured. */
  String securedDao(Entity entity) {
    return Domain.PACKAGE + "." + numbered(source.type(entity) + "Dao", "S");
  }

  private String numbered(String text, String letter) {
    String types =
        source.model().entities().stream().map(source::type).collect(Collectors.joining("|"));
    return text.replaceAll(
        "\\b((?:" + types + ")(?:Policy|Dao)|AgreementSchema)\\b", "$1" + letter + number);
  }
}
