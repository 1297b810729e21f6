package dev.ashlar.processor.emit.java;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.ir.emit.Emission;
import dev.ashlar.ir.emit.Emitter;
import dev.ashlar.ir.emit.IrRange;
import dev.ashlar.ir.emit.Timing;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.Dialects;
import dev.ashlar.sql.TypeNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The output that applications call: for each table a DAO and its policies as plain functions. */
@AutoService(Emitter.class)
public final class JavaEmitter implements Emitter {

  private static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
          .addMember("value", "$S", "dev.ashlar.processor.AshlarProcessor")
          .build();

  @Override
  public String id() {
    return "java";
  }

  @Override
  public IrRange accepts() {
    return IrRange.current();
  }

  @Override
  public Timing timing() {
    return Timing.JAVA;
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public Stream<Artifact> emit(Emission emission) {
    List<Dialect> dialects = emission.dialects().stream().map(id -> dialect(emission, id)).toList();
    Schema schema = emission.schema();
    Map<Dialect, TypeNames> types = new LinkedHashMap<>();
    dialects.forEach(dialect -> types.put(dialect, dialect.types(schema)));
    Stream<Artifact> tables =
        schema.tables().stream()
            .filter(table -> table.shape() != JavaShape.NONE)
            .flatMap(table -> files(emission, table, types));
    return Stream.concat(tables, module(emission, schema, dialects));
  }

  /** Returns the dialect for the server of which the user says what options say. */
  private static Dialect dialect(Emission emission, String id) {
    Dialect dialect = Dialects.find(id).orElseThrow();
    Map<String, String> values = new TreeMap<>();
    for (String option : dialect.options()) {
      emission.dialectOption(id, option).ifPresent(value -> values.put(option, value));
    }
    return dialect.with(new DialectOptions(values));
  }

  /** Returns the schema class; a module without tables of its own has none. */
  private static Stream<Artifact> module(Emission emission, Schema schema, List<Dialect> dialects) {
    List<ElementId> origins = schema.tables().stream().map(Table::id).toList();
    return origins.isEmpty()
        ? Stream.empty()
        : Stream.of(
            file(
                emission,
                schema.module(),
                new SchemaClassWriter(schema, dialects).write(),
                origins));
  }

  private static Stream<Artifact> files(
      Emission emission, Table table, Map<Dialect, TypeNames> dialects) {
    String packageName = table.type().packageName();
    boolean ruled = table.isRuled();
    Table whole = ruled ? table : Surface.widest(table);
    TypeSpec policy = new PolicyWriter(emission.schema(), whole).write();
    TypeSpec dao = new DaoWriter(emission.schema(), whole, dialects).write();
    Stream<TypeSpec> log = LogWriter.write(table).stream();
    return Stream.concat(Stream.of(policy, dao), log)
        .map(type -> ruled ? type : Surface.of(type, table))
        .map(type -> Deprecations.mark(type, emission.schema(), table))
        .map(type -> file(emission, packageName, type, List.of(table.id())));
  }

  private static Artifact file(
      Emission emission, String packageName, TypeSpec type, List<ElementId> origins) {
    TypeSpec marked =
        emission.generatedAnnotation() ? type.toBuilder().addAnnotation(GENERATED).build() : type;
    JavaFile file =
        JavaFile.builder(packageName, marked).skipJavaLangImports(true).indent("  ").build();
    String name = packageName.isEmpty() ? marked.name() : packageName + "." + marked.name();
    return new Artifact(Destination.JAVA_SOURCE, name, Compact.of(file.toString()), origins);
  }
}
