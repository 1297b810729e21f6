package dev.ashlar.processor.testing;

import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.fragment.FragmentReader;
import dev.ashlar.processor.fragment.FragmentWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table of one small source; what is read has been through a fragment and back. */
public final class Reads {
  private static final String IMPORTS =
      """
      package p;
      import dev.ashlar.annotation.*;
      import java.util.*;
      """;

  private Reads() {}

  /** Returns what is read of type {@code p.T}, whose source needs no package and no imports. */
  public static Reading reading(Path home, String source) {
    return reading(Javac.in(home).source("p/T.java", IMPORTS + source));
  }

  /** Returns what is read of type {@code p.T}. */
  public static Reading reading(Javac javac) {
    Probe probe = new Probe();
    javac.classPath(Javac.jarOf(Nullable.class));
    javac.processors(() -> List.of(probe)).compile();
    Map<String, Reading> readings = probe.readings();
    return FragmentReader.read(FragmentWriter.write(readings.get("p.T"))).orElseThrow();
  }

  /** Returns the table {@code p.T}. */
  public static TableDecl table(Path home, String source) {
    return (TableDecl) reading(home, source).declaration();
  }

  /** Returns the first member of the table {@code p.T}. */
  public static MemberDecl member(Path home, String source) {
    return table(home, source).members().get(0);
  }
}
