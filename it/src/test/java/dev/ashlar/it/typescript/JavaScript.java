package dev.ashlar.it.typescript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The one JavaScript world of this JVM, in which the TypeScript compiler and Zod live. */
final class JavaScript {
  private static final String PACKAGED = "(function (exports, require, module) {";

  private final Context context =
      Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  /** Evaluates a script and returns its last value. */
  Value script(String name, String text) {
    return context.eval(Source.newBuilder("js", text, name).buildLiteral());
  }

  /** Evaluates a script that lies beside this class. */
  Value resource(String name) {
    try (InputStream in = JavaScript.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " does not lie beside " + JavaScript.class);
      }
      return script(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a function of JavaScript that compiles a CommonJS module: {@code (name, text)}. */
  ProxyExecutable modules() {
    return arguments ->
        script(arguments[0].asString(), PACKAGED + arguments[1].asString() + "\n})");
  }

  /**
   * Returns a function of JavaScript that reads files by their path; {@code null} where none is.
   */
  static ProxyExecutable files(Function<String, Optional<String>> files) {
    return arguments -> files.apply(arguments[0].asString()).orElse(null);
  }
}
