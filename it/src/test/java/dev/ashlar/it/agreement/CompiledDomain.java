package dev.ashlar.it.agreement;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.json.SchemaJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The domain as the processor compiles it, before its rules are replaced. */
record CompiledDomain(Schema schema, CompiledJava java) {
  private static final String DIALECTS = "-Aashlar.dialects=postgresql,mysql,mariadb,sqlite";

  /** Compiles the sources of the domain into the folder. */
  static CompiledDomain in(Path folder) {
    return of(Domain.sources(), folder);
  }

  /** Compiles the sources into the folder. */
  static CompiledDomain of(Map<String, String> sources, Path folder) {
    CompiledJava java = CompiledJava.NOTHING.and(sources, folder.resolve("base/classes"), DIALECTS);
    Path json = java.folders().get(0).resolve("META-INF/ashlar/schema.json");
    try {
      return new CompiledDomain(SchemaJson.read(Files.readString(json)), java);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
