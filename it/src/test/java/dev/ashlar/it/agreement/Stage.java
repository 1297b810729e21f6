package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The domain under many sets of rules, each with its generated classes. */
record Stage(Schema schema, CompiledJava java, JavaDomain domain, List<Variant> variants) {

  static final Instant NOW = Instant.parse("2026-01-01T01:00:00Z");

  /** Compiles a variant of the domain for each set of rules into the folder. */
  static Stage of(CompiledDomain domain, List<List<Policy>> rules, Path folder) {
    List<Variant> variants = new ArrayList<>();
    Map<String, String> sources = new HashMap<>();
    for (List<Policy> each : rules) {
      Variant variant = Variant.of(variants.size(), domain.schema(), each);
      variants.add(variant);
      sources.putAll(variant.javaSources());
    }
    CompiledJava all = domain.java().and(sources, folder.resolve("variants/classes"), "-proc:none");
    JavaDomain records =
        new JavaDomain(all.load(Domain.PACKAGE + ".Subject"), all.load(Domain.PACKAGE + ".Caller"));
    return new Stage(domain.schema(), all, records, variants);
  }

  /** Returns the stage with only the first of the variants. */
  Stage first(int count) {
    return new Stage(schema, java, domain, variants.subList(0, Math.min(count, variants.size())));
  }

  /** Returns the generated policy class of the variant. */
  GeneratedPolicy policy(Variant variant) {
    return new GeneratedPolicy(
        java.load(variant.className("SubjectPolicy")),
        domain,
        NOW,
        type -> {
          throw new AssertionError("no rule looks at other rows");
        });
  }
}
