package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.TypeNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the class through which an application reads and writes the rows of a table. */
final class DaoWriter {

  private final DaoContext dao;

  DaoWriter(Schema schema, Table table, Map<Dialect, TypeNames> dialects) {
    this.dao = DaoContext.of(schema, table, dialects);
  }

  /** Returns the class; it has no method for what no rule allows. */
  TypeSpec write() {
    SqlConstants constants = new SqlConstants();
    ReadMethods reads = new ReadMethods(dao, constants);
    InsertMethods inserts = new InsertMethods(dao, constants);
    WriteMethods writes = new WriteMethods(dao, constants);
    List<MethodSpec> reading = reads.methods();
    List<MethodSpec> adding = inserts.methods();
    List<MethodSpec> changing = writes.methods();
    List<MethodSpec> related = new RelationMethods(dao, constants).methods();
    List<MethodSpec> connecting = new ConnectionMethods(dao, constants).methods();
    TransitionMethods transitions = new TransitionMethods(dao, constants);
    List<MethodSpec> moving = transitions.methods();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(dao.dao())
            .addModifiers(PUBLIC, FINAL)
            .addJavadoc("$L", doc())
            .addFields(constants.fields())
            .addFields(converters())
            .addField(dao.session(), "session", PRIVATE, FINAL)
            .addMethod(constructor())
            .addMethods(reading)
            .addMethods(adding)
            .addMethods(changing)
            .addMethods(related)
            .addMethods(connecting)
            .addMethods(moving)
            .addMethods(explaining())
            .addMethods(inserts.helpers())
            .addMethods(writes.helpers())
            .addMethods(transitions.helpers());
    if (!reading.isEmpty()) {
      type.addMethod(reads.read());
    }
    return type.addType(columns()).build();
  }

  private List<MethodSpec> explaining() {
    return ExplainMethod.of(dao.schema(), dao.table()).stream()
        .map(method -> method.ofDao(dao))
        .toList();
  }

  private String doc() {
    String entity = dao.table().type().simpleName();
    boolean tenant = dao.table().tenantColumn().isPresent();
    return "Reads and writes {@link %s} rows as the actor of one session.\n\n".formatted(entity)
        + "<p>Every statement is limited to "
        + (tenant ? "the actor's tenant and to " : "")
        + "the rows that\n{@link %s} lets the actor touch:"
            .formatted(dao.policy().type().simpleName())
        + " a row outside them behaves as if it did not exist.\n\n"
        + PolicyDoc.origin(dao.table());
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PUBLIC)
        .addJavadoc("Creates a DAO that works in the session.")
        .addParameter(dao.session(), "session")
        .addCode("this.session = session;\n")
        .build();
  }

  private List<FieldSpec> converters() {
    Map<String, FieldSpec> fields = new LinkedHashMap<>();
    for (ColumnPath path : dao.paths().values()) {
      path.column()
          .converter()
          .ifPresent(
              converter -> {
                String name = ColumnCode.of(path).converter();
                ClassName type = JavaTypes.of(converter);
                fields.putIfAbsent(
                    name,
                    FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL)
                        .initializer("new $T()", type)
                        .build());
              });
    }
    return List.copyOf(fields.values());
  }

  private TypeSpec columns() {
    TypeSpec.Builder columns =
        TypeSpec.classBuilder("Columns")
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addJavadoc("What the columns are called in the database.");
    Map<String, FieldSpec> fields = new LinkedHashMap<>();
    for (Column column : dao.table().columns()) {
      String name = constant(column.name());
      fields.putIfAbsent(
          name,
          FieldSpec.builder(String.class, name, PUBLIC, STATIC, FINAL)
              .initializer("$L", Literals.string(column.name()))
              .build());
    }
    return columns
        .addFields(fields.values())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .build();
  }

  private static String constant(String column) {
    StringBuilder name = new StringBuilder();
    for (char c : column.toUpperCase(Locale.ROOT).toCharArray()) {
      if (name.length() == 0 && !Character.isJavaIdentifierStart(c)) {
        name.append('_');
      }
      name.append(Character.isJavaIdentifierPart(c) ? c : '_');
    }
    return name.toString();
  }
}
