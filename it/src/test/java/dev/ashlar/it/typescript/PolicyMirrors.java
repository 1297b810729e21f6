package dev.ashlar.it.typescript;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.processor.emit.ts.TypeScriptEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The policies of a schema as the emitter writes them in TypeScript, run in the JVM and asked about
 * many rows in one go.
 *
 * <p>An action that no rule allows has no function; the answer is no. The mirror of CREATE does not
 * look at the tenant, because the server puts the actor's into the row. Ask about as many tables
 * and rows at once as there are: a table takes a tenth of a second to translate, an answer
 * microseconds.
 */
public final class PolicyMirrors {
  private final TsProgram program;
  private final Set<String> files;

  private PolicyMirrors(Map<String, String> files) {
    this.program = TypeScript.load(files);
    this.files = files.keySet();
  }

  /** Returns the mirrors of all tables of the schema. */
  public static PolicyMirrors of(Schema schema) {
    Map<String, String> mirrors = new TreeMap<>(written(schema));
    mirrors.keySet().removeIf(name -> !name.endsWith(".policy.ts") && !name.equals("_policy.ts"));
    return new PolicyMirrors(mirrors);
  }

  /** Returns all that the emitter writes for the schema, by file name. */
  public static Map<String, String> written(Schema schema) {
    return new TypeScriptEmitter()
        .emit(new SchemaEmission(schema))
        .collect(
            Collectors.toMap(
                artifact -> artifact.path().substring(artifact.path().lastIndexOf('/') + 1),
                Artifact::text));
  }

  /**
   * Asks every question about every case.
   *
   * @param cases of an update with {@link PolicyCase#changed}
   * @return for each question, in order, the answers to the cases, in order
   */
  public List<List<Answer>> ask(List<PolicyQuestion> questions, List<PolicyCase> cases) {
    List<TsProgram.Export> functions = new ArrayList<>();
    for (PolicyQuestion question : questions) {
      if (files.contains(question.file())) {
        functions.add(new TsProgram.Export(question.file(), question.function()));
      }
    }
    List<String> facts = cases.stream().map(PolicyMirrors::facts).toList();
    List<List<Answer>> answers = program.askByName(functions, facts);
    List<Answer> no = cases.stream().map(ignored -> Answer.NO).toList();
    List<List<Answer>> all = new ArrayList<>();
    int next = 0;
    for (PolicyQuestion question : questions) {
      all.add(files.contains(question.file()) ? answers.get(next++) : no);
    }
    return all;
  }

  private static String facts(PolicyCase asked) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("actor", asked.actor());
    facts.put("row", asked.row());
    facts.put("changed", asked.changed().orElse(null));
    facts.put("now", asked.now());
    return RowJson.write(facts);
  }

  /** Asks one question about many cases. */
  public List<Answer> ask(PolicyQuestion question, List<PolicyCase> cases) {
    return ask(List.of(question), cases).get(0);
  }
}
