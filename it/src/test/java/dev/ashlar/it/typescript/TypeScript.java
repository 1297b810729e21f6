package dev.ashlar.it.typescript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;

/**
 * The TypeScript compiler and Zod inside this JVM: checks and runs files that exist only in memory.
 *
 * <p>Loading takes seconds, so there is one for the whole JVM, shared by all its threads.
 */
public final class TypeScript {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final JavaScriptThread THREAD = new JavaScriptThread();

  private final Value checker;
  private final Value eraser;
  private final Value loader;

  private TypeScript() {
    JavaScript javaScript = new JavaScript();
    Value compiler =
        javaScript.script(
            "typescript.js", WebJar.TYPESCRIPT.require("lib/typescript.js") + "\n;ts;");
    checker =
        javaScript.resource("checker.js").execute(compiler, JavaScript.files(TypeScript::read));
    eraser = javaScript.resource("eraser.js").execute(compiler);
    loader =
        javaScript
            .resource("loader.js")
            .execute(javaScript.modules(), JavaScript.files(TypeScript::read));
  }

  /**
   * Returns what the compiler has against the files, under every strict flag that a front end may
   * set; empty if it accepts them.
   *
   * @param files texts by path, such as {@code invoice.ts}; {@code "zod"} is there to import
   */
  public static List<TsDiagnostic> check(Map<String, String> files) {
    return THREAD.call(() -> Shared.INSTANCE.checked(files));
  }

  /**
   * Returns the files, ready to be run. They are translated without being checked.
   *
   * @param files texts by path, such as {@code invoice.zod.ts}
   */
  public static TsProgram load(Map<String, String> files) {
    return THREAD.call(() -> Shared.INSTANCE.loaded(files));
  }

  private List<TsDiagnostic> checked(Map<String, String> files) {
    String found = checker.invokeMember("check", json(new TreeMap<>(files))).asString();
    return parse(found, new TypeReference<>() {});
  }

  private TsProgram loaded(Map<String, String> files) {
    Map<String, Object> scripts = new TreeMap<>();
    files.forEach(
        (path, text) ->
            scripts.put(path.replaceFirst("\\.ts$", ".js"), eraser.execute(path, text).asString()));
    return new TsProgram(THREAD, loader, loader.invokeMember("link", ProxyObject.fromMap(scripts)));
  }

  static <T> T parse(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> read(String path) {
    if (path.startsWith("/lib/")) {
      return WebJar.TYPESCRIPT.find(path.substring(1));
    }
    return path.startsWith("/zod/") ? WebJar.ZOD.find(path.substring(5)) : Optional.empty();
  }

  private static final class Shared {
    private static final TypeScript INSTANCE = new TypeScript();
  }
}
