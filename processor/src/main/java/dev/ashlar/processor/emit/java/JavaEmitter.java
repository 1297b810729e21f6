package dev.ashlar.processor.emit.java;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.ir.emit.Emission;
import dev.ashlar.ir.emit.Emitter;
import dev.ashlar.ir.emit.IrRange;
import dev.ashlar.ir.emit.Timing;
import java.util.List;
import java.util.Set;
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
    return emission.schema().tables().stream().flatMap(table -> files(emission, table));
  }

  private static Stream<Artifact> files(Emission emission, Table table) {
    TypeSpec policy = new PolicyWriter(emission.schema(), table).write();
    return Stream.of(file(emission, table.type().packageName(), policy, List.of(table.id())));
  }

  private static Artifact file(
      Emission emission, String packageName, TypeSpec type, List<ElementId> origins) {
    TypeSpec marked =
        emission.generatedAnnotation() ? type.toBuilder().addAnnotation(GENERATED).build() : type;
    JavaFile file =
        JavaFile.builder(packageName, marked).skipJavaLangImports(true).indent("  ").build();
    String name = packageName.isEmpty() ? marked.name() : packageName + "." + marked.name();
    return new Artifact(Destination.JAVA_SOURCE, name, file.toString(), origins);
  }
}
