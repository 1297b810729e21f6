package dev.ashlar.processor.emit.json;

import com.google.auto.service.AutoService;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.ir.emit.Emission;
import dev.ashlar.ir.emit.Emitter;
import dev.ashlar.ir.emit.IrRange;
import dev.ashlar.ir.emit.Timing;
import dev.ashlar.ir.json.SchemaJson;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the schema of the module beside its classes, so that it travels in the jar. */
@AutoService(Emitter.class)
public final class SchemaEmitter implements Emitter {

  @Override
  public String id() {
    return "json";
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

  @Override
  public Stream<Artifact> emit(Emission emission) {
    return Stream.of(
        new Artifact(
            Destination.CLASS_OUTPUT,
            "META-INF/ashlar/schema.json",
            SchemaJson.write(emission.schema()),
            emission.schema().tables().stream().map(Table::id).toList()));
  }
}
