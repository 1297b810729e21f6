package dev.ashlar.processor.emit.access;

import com.google.auto.service.AutoService;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.access.AccessMatrix;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.ir.emit.Emission;
import dev.ashlar.ir.emit.Emitter;
import dev.ashlar.ir.emit.IrRange;
import dev.ashlar.ir.emit.Timing;
import dev.ashlar.ir.json.AccessJson;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes who may do what, for people and for tools, beside the generated sources. */
@AutoService(Emitter.class)
public final class AccessEmitter implements Emitter {

  @Override
  public String id() {
    return "access";
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
    List<ElementId> origins = emission.schema().tables().stream().map(Table::id).toList();
    if (origins.isEmpty()) {
      return Stream.empty();
    }
    String page = AccessPage.of(AccessMatrix.of(emission.schema()));
    return Stream.of(
        new Artifact(Destination.SOURCE_OUTPUT, "ashlar/access.md", page, origins),
        new Artifact(
            Destination.SOURCE_OUTPUT,
            "ashlar/access.json",
            AccessJson.write(emission.schema()),
            origins));
  }
}
