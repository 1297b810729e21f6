package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.sql.ContextSetting;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.SessionContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the class that tells the runtime what the module expects of a database. */
final class SchemaClassWriter {

  private static final ClassName SQL = DaoContext.runtime("Sql");

  private final Schema schema;
  private final List<Dialect> dialects;

  SchemaClassWriter(Schema schema, List<Dialect> dialects) {
    this.schema = schema;
    this.dialects = dialects;
  }

  /**
   * Returns the name of the class: {@code BillingSchema} for the module {@code
   * com.example.billing}.
   */
  static ClassName name(Schema schema) {
    String module = schema.module();
    String last = module.substring(module.lastIndexOf('.') + 1);
    return ClassName.get(module, Sought.capital(last.isEmpty() ? "module" : last) + "Schema");
  }

  /** Returns the class. */
  TypeSpec write() {
    TypeName actor =
        schema
            .actor()
            .map(shape -> (TypeName) JavaTypes.of(shape.type()))
            .orElse(ClassName.get(Object.class));
    ClassName type = DaoContext.runtime("DatabaseSchema");
    List<Object> calls = new ArrayList<>();
    calls.add(Snippet.of(type, ".Builder<", actor, "> schema =\n    "));
    calls.add(Snippet.of(type, ".<", actor, ">named(", quoted(schema.module()), ")"));
    calls.add(Snippet.of("\n        .hash(", quoted(SchemaJson.hash(schema)), ")"));
    schema.actor().ifPresent(shape -> calls.addAll(settings(shape)));
    calls.add(";\n");
    schema.tables().forEach(table -> calls.add(fact(table)));
    calls.add("return schema.build();\n");
    return TypeSpec.classBuilder(name(schema))
        .addModifiers(PUBLIC, FINAL)
        .addJavadoc("$L", doc())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .addMethod(
            MethodSpec.methodBuilder("get")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("Returns what the generated code expects of a database.")
                .returns(ParameterizedTypeName.get(type, actor))
                .addCode(Snippet.of(calls.toArray()).code())
                .build())
        .build();
  }

  private String doc() {
    String text = "The schema that the DAOs of %s were compiled for.\n".formatted(schema.module());
    return schema.actor().isPresent()
        ? text
        : text + "\n<p>No actor is declared: a session may be opened for any value.\n";
  }

  private static String quoted(String text) {
    return Literals.string(text);
  }

  /** Row security reads what some rule names, and the tenant. */
  private List<Snippet> settings(ActorShape actor) {
    return SessionContext.of(schema).settings().stream()
        .map(setting -> setting(actor, setting))
        .toList();
  }

  private Snippet setting(ActorShape actor, ContextSetting setting) {
    return switch (setting.kind()) {
      case PRESENT ->
          Snippet.of(
              "\n        .required(", quoted(setting.name()), ", actor -> ", quoted("on"), ")");
      case NOW -> Snippet.of("\n        .now()");
      case CLAIM, CLAIM_SET, ROLES -> {
        ActorShape.Claim claim = actor.find(setting.claim().orElseThrow()).orElseThrow();
        String kind = claim.nullable() ? "optional" : "required";
        yield Snippet.of(
            "\n        .", kind, "(", quoted(setting.name()), ", ", reader(actor, claim), ")");
      }
    };
  }

  private Snippet reader(ActorShape actor, ActorShape.Claim claim) {
    String accessor = ColumnPath.accessor(actor.shape(), claim.name(), claim.type());
    if (claim.component().isEmpty()) {
      return Snippet.of(JavaTypes.of(actor.type()), "::", accessor);
    }
    Scope scope = Scope.assigning(schema, Map.of());
    if (claim.set()) {
      return Snippet.of(
          "actor -> actor.",
          accessor,
          "().stream().map(each -> each.",
          scope.component(claim.name()),
          ").toList()");
    }
    Operand value = scope.claim(claim.name());
    List<Snippet> missing = new ArrayList<>(value.nullable());
    missing.remove(value.code());
    return Snippet.of("actor -> ", BindingCode.orNull(missing, value.code()));
  }

  /** A statement for each table: javac's stack ends in a chain of some four hundred calls. */
  private Snippet fact(Table table) {
    Set<String> names = new LinkedHashSet<>();
    List<String> pairs = new ArrayList<>();
    for (Dialect dialect : dialects) {
      String name = dialect.name(table.name()).toString();
      names.add(name);
      pairs.add(quoted(dialect.id()) + ", " + quoted(name));
    }
    String arguments =
        names.size() == 1 ? quoted(names.iterator().next()) : String.join(", ", pairs);
    Snippet sql = Snippet.of(SQL, ".of(", arguments, ")");
    return table
        .tenantColumn()
        .map(column -> Snippet.of("schema.tenantTable(", sql, ", ", quoted(column.name()), ");\n"))
        .orElseGet(() -> Snippet.of("schema.sharedTable(", sql, ");\n"));
  }
}
