package dev.ashlar.it.typescript;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * Translated TypeScript files whose exports can be used from Java. A file runs when it is first
 * asked for.
 */
public final class TsProgram {
  private final JavaScriptThread thread;
  private final Value loader;
  private final Value modules;

  TsProgram(JavaScriptThread thread, Value loader, Value modules) {
    this.thread = thread;
    this.loader = loader;
    this.modules = modules;
  }

  /**
   * Returns what a Zod schema says about each text.
   *
   * @param file such as {@code invoice.zod.ts}
   * @param schema the export, such as {@code InvoiceSchema}
   * @param jsons JSON texts
   */
  public List<ZodResult> parse(String file, String schema, List<String> jsons) {
    return thread
        .call(() -> items(loader.invokeMember("parse", export(file, schema), array(jsons))))
        .stream()
        .map(TsProgram::result)
        .toList();
  }

  /** Returns what a Zod schema says about one JSON text. */
  public ZodResult parse(String file, String schema, String json) {
    return parse(file, schema, List.of(json)).get(0);
  }

  /**
   * Asks many functions about many cases in one go.
   *
   * @param functions exports that answer {@code true}, {@code false} or {@code undefined}
   * @param cases lists of arguments, each as a JSON array such as {@code [actor, row]}
   * @return for each function, in order, its answer to each case, in order
   */
  public List<List<Answer>> ask(List<Export> functions, List<String> cases) {
    return answers(functions, cases, "ask");
  }

  /**
   * Asks functions of the policy mirror about cases that bring all the facts there are.
   *
   * @param functions exports; one that a file does not have answers no
   * @param cases JSON objects with {@code actor}, {@code row}, {@code changed} and {@code now};
   *     each function takes what its parameters name; a {@code canUpdate} that looks at a single
   *     row is asked about the changed one too
   * @return for each function, in order, its answer to each case, in order
   */
  public List<List<Answer>> askByName(List<Export> functions, List<String> cases) {
    return answers(functions, cases, "askByName");
  }

  /**
   * What a file exports under a name.
   *
   * @param file such as {@code invoice.policy.ts}
   * @param name such as {@code canReadInvoice}
   */
  public record Export(String file, String name) {}

  private List<List<Answer>> answers(List<Export> functions, List<String> cases, String how) {
    return thread
        .call(
            () -> {
              List<Object> values = new ArrayList<>();
              functions.forEach(
                  function -> values.add(exports(function.file()).getMember(function.name())));
              return items(loader.invokeMember(how, ProxyArray.fromList(values), array(cases)));
            })
        .stream()
        .map(answers -> answers.chars().mapToObj(letter -> Answer.of((char) letter)).toList())
        .toList();
  }

  private Value export(String file, String name) {
    Value value = exports(file).getMember(name);
    if (value == null) {
      throw new IllegalArgumentException(file + " exports no " + name);
    }
    return value;
  }

  private Value exports(String file) {
    return loader.invokeMember("require", modules, file.replaceFirst("\\.ts$", ".js"));
  }

  private static ProxyArray array(List<String> texts) {
    return ProxyArray.fromList(new ArrayList<>(texts));
  }

  private static List<String> items(Value array) {
    List<String> items = new ArrayList<>();
    for (long i = 0; i < array.getArraySize(); i++) {
      items.add(array.getArrayElement(i).asString());
    }
    return items;
  }

  private static ZodResult result(String json) {
    Outcome outcome = TypeScript.parse(json, new TypeReference<>() {});
    return new ZodResult(Optional.ofNullable(outcome.accepted()), outcome.issues());
  }

  private record Outcome(@Nullable String accepted, List<ZodIssue> issues) {}
}
