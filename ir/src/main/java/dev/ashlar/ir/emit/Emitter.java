package dev.ashlar.ir.emit;

import java.util.Set;
import java.util.stream.Stream;

/**
 * An output: schema in, files out. Found by {@link java.util.ServiceLoader} on the processor path.
 *
 * <p>The same schema must always give the same bytes: no clock, no other input than the emission.
 */
public interface Emitter {

  /** Returns the short name: its folder, and the prefix of its options. */
  String id();

  /** Returns the versions it understands; outside of them it is not asked. */
  IrRange accepts();

  /** Returns when it runs. */
  Timing timing();

  /** Returns the names of its options, without the prefix. */
  Set<String> options();

  /** Returns the files. */
  Stream<Artifact> emit(Emission emission);
}
