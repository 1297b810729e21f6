package dev.ashlar.it.agreement;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.json.SchemaJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Everything that the comparisons share: the compiled domain, rows and callers, and many variants
 * of the rules with their generated classes.
 */
record Stage(
    long seed,
    Schema schema,
    CompiledJava java,
    JavaDomain domain,
    List<Variant> variants,
    List<Map<String, Object>> rows,
    List<Actor> actors) {

  static final Instant NOW = Instant.parse("2026-01-01T01:00:00Z");

  private static final String DIALECTS = "-Aashlar.dialects=postgresql,mysql,mariadb,sqlite";

  static final int ROWS_PER_TENANT = 8;
  private static final int ACTORS = 4;

  /** Compiles the domain and the variants. */
  static Stage of(long seed, int variants, Path folder) {
    Random random = new Random(seed);
    Vocabulary vocabulary = Vocabulary.ofSubject();
    CompiledJava base =
        CompiledJava.NOTHING.and(Domain.sources(), folder.resolve("base/classes"), DIALECTS);
    Schema schema = schema(base.folders().get(0));
    RandomPolicies policies = new RandomPolicies(random, vocabulary);
    List<Variant> made = new ArrayList<>();
    Map<String, String> sources = new HashMap<>();
    for (int i = 0; i < variants; i++) {
      Variant variant = Variant.of(i, schema, policies.next());
      made.add(variant);
      sources.putAll(variant.javaSources());
    }
    CompiledJava all = base.and(sources, folder.resolve("variants/classes"), "-proc:none");
    RandomSubjects subjects = new RandomSubjects(random, vocabulary);
    return new Stage(
        seed,
        schema,
        all,
        new JavaDomain(all, vocabulary),
        made,
        subjects.rows(ROWS_PER_TENANT),
        subjects.actors(ACTORS));
  }

  /** Returns how many rules the variants have in all. */
  long rules() {
    return variants.stream().mapToLong(variant -> variant.table().policies().size()).sum();
  }

  /** Returns the generated policy class of the variant. */
  GeneratedPolicy policy(Variant variant) {
    return new GeneratedPolicy(java.load(variant.className("SubjectPolicy")), domain, NOW);
  }

  /** Returns what the rules of the variant mean for the actor. */
  ReferenceRules reference(Variant variant, Actor actor) {
    return new ReferenceRules(variant.table(), "company_id", actor, NOW);
  }

  private static Schema schema(Path classes) {
    try {
      return SchemaJson.read(Files.readString(classes.resolve("META-INF/ashlar/schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
