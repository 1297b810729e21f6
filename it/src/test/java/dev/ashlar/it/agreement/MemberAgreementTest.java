package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Policy;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random rules about single members: what is hidden, added, changed and set is what the reference
 * says, which reads the rules as written.
 */
class MemberAgreementTest {
  private static final int RULE_SETS = 40;

  @TempDir static Path folder;

  private static final Vocabulary VOCABULARY = Vocabulary.ofSubject();
  private static long seed;
  private static Stage stage;
  private static List<Map<String, Object>> rows;
  private static List<Actor> actors;

  @BeforeAll
  static void compile() {
    seed = Seed.next();
    Random random = new Random(seed);
    RandomMembers members = new RandomMembers(random, VOCABULARY);
    List<List<Policy>> rules = new ArrayList<>();
    for (int i = 0; i < RULE_SETS; i++) {
      rules.add(members.next());
    }
    RandomSubjects subjects = new RandomSubjects(random, VOCABULARY);
    rows = subjects.rows(Sample.ROWS_PER_TENANT);
    actors = subjects.actors(4);
    stage = Stage.of(CompiledDomain.in(folder), rules, folder);
  }

  @Test
  void generatedPoliciesAgree() {
    MemberTally tally = new MemberTally("Java policies", seed);
    for (Variant variant : stage.variants()) {
      for (Actor actor : actors) {
        RandomSubjects subjects = new RandomSubjects(new Random(seed), VOCABULARY);
        Map<String, Object> row = subjects.row(actor.tenant(), RandomSubjects.key(99));
        boolean created = stage.policy(variant).create(actor, row);
        tally.note("create", variant, actor, mayCreate(variant, actor, row), created);
        for (Map<String, Object> before : own(actor)) {
          asks(variant, actor, before, subjects.changed(before), tally);
        }
      }
    }
    tally.verify();
  }

  @ParameterizedTest
  @EnumSource
  void generatedDaosAgree(Engine engine) {
    MemberTally tally = new MemberTally("DAOs on " + engine, seed);
    try (TestDatabase database = engine.create();
        DaoEngine<?> daos = DaoEngine.of(stage, database)) {
      daos.fill(rows);
      for (Variant variant : stage.variants()) {
        for (Actor actor : actors) {
          reads(daos, variant, actor, tally);
          writes(daos.subject(variant, actor), variant, actor, true, tally);
          sets(daos, variant, actor, tally);
        }
      }
    }
    tally.verify();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "POSTGRESQL_.*")
  void theDatabaseAloneAgreesAboutWrites(Engine engine, @TempDir Path classes) {
    MemberTally tally = new MemberTally("Raw SQL on " + engine, seed);
    try (TestDatabase database = engine.create();
        RowSecurityEngine<?> tables = RowSecurityEngine.of(stage, database, classes)) {
      tables.fill(stage.variants(), rows);
      for (Variant variant : stage.variants()) {
        for (Actor actor : actors) {
          writes(tables.subject(variant, actor), variant, actor, false, tally);
        }
      }
    }
    tally.verify();
  }

  private static void asks(
      Variant variant,
      Actor actor,
      Map<String, Object> before,
      Map<String, Object> after,
      MemberTally tally) {
    Class<?> type = stage.java().load(variant.className("SubjectPolicy"));
    MemberPolicy policy = new MemberPolicy(type, stage.domain(), actor);
    ReferenceRules rules = new ReferenceRules(variant.rules(), actor, Stage.NOW);
    for (MemberRules member : members(variant, actor)) {
      boolean seen = rules.read(before) && member.read(before);
      policy
          .read(member.column(), before)
          .ifPresent(answer -> tally.note("read", variant, actor, seen, answer));
      Map<String, Object> next = policy.looksAtOneRow(member.column()) ? before : after;
      boolean changed = rules.update(before, next) && member.changeAny(before, next);
      policy
          .change(member.column(), before, after)
          .ifPresent(answer -> tally.note("change", variant, actor, changed, answer));
      boolean there = before.get(member.column().name()) != null && (seen || !member.hides());
      policy
          .masked(before)
          .map(masked -> member.value(masked, stage.domain()).isPresent())
          .ifPresent(shown -> tally.note("masked", variant, actor, there, shown));
    }
  }

  private static void reads(DaoEngine<?> daos, Variant variant, Actor actor, MemberTally tally) {
    MemberSubject<?> subject = subject(daos, variant, actor);
    Map<UUID, Object> shown = subject.rows();
    for (Map<String, Object> row : own(actor)) {
      Optional<Object> listed = Optional.ofNullable(shown.get(row.get("id")));
      boolean seen = new ReferenceRules(variant.rules(), actor, Stage.NOW).read(row);
      tally.note("row", variant, actor, seen, listed.isPresent());
      if (listed.isPresent()) {
        assertThat(subject.find((UUID) row.get("id"))).isEqualTo(listed.get());
        for (MemberRules member : members(variant, actor)) {
          boolean there = row.get(member.column().name()) != null && member.read(row);
          boolean value = member.value(listed.get(), stage.domain()).isPresent();
          tally.note("value of " + member.column().member(), variant, actor, there, value);
        }
      }
    }
  }

  private static void writes(
      Subject subject, Variant variant, Actor actor, boolean dao, MemberTally tally) {
    Random random = new Random(seed + variant.number());
    RandomSubjects subjects = new RandomSubjects(random, VOCABULARY);
    for (Map<String, Object> before : own(actor).subList(0, 3)) {
      Map<String, Object> added = subjects.row(actor.tenant(), RandomSubjects.key(99));
      tally.note("create", variant, actor, mayCreate(variant, actor, added), subject.create(added));
      Map<String, Object> given = subjects.changed(before);
      Map<String, Object> after = new HashMap<>(given);
      for (MemberRules member : members(variant, actor)) {
        if (dao && member.hides()) {
          after = member.with(after, before);
        }
      }
      boolean expected =
          new ReferenceRules(variant.rules(), actor, Stage.NOW).update(before, after);
      for (MemberRules member : members(variant, actor)) {
        expected &= member.change(before, after);
      }
      tally.note("update", variant, actor, expected, subject.update(given));
    }
  }

  private static void sets(DaoEngine<?> daos, Variant variant, Actor actor, MemberTally tally) {
    MemberSubject<?> subject = subject(daos, variant, actor);
    RandomSubjects subjects = new RandomSubjects(new Random(seed), VOCABULARY);
    for (MemberRules member : members(variant, actor)) {
      for (Map<String, Object> before : own(actor).subList(0, 2)) {
        for (Map<String, Object> other : List.of(before, subjects.changed(before))) {
          Map<String, Object> after = member.with(before, other);
          boolean expected =
              new ReferenceRules(variant.rules(), actor, Stage.NOW).update(before, after)
                  && member.set(before, after);
          if (subject.sets(member.column())) {
            String what = "set " + member.column().member();
            tally.note(what, variant, actor, expected, subject.set(member, after));
          }
        }
      }
    }
  }

  private static boolean mayCreate(Variant variant, Actor actor, Map<String, Object> row) {
    return new ReferenceRules(variant.rules(), actor, Stage.NOW).create(row)
        && members(variant, actor).stream().allMatch(member -> member.create(row));
  }

  private static List<MemberRules> members(Variant variant, Actor actor) {
    return VOCABULARY.columns().stream()
        .filter(
            column ->
                variant.rules().stream()
                    .anyMatch(rule -> rule.member().equals(Optional.of(column.member()))))
        .map(column -> new MemberRules(variant.rules(), column, actor, Stage.NOW))
        .toList();
  }

  private static MemberSubject<?> subject(DaoEngine<?> daos, Variant variant, Actor actor) {
    Class<?> dao = stage.java().load(variant.className("SubjectDao"));
    return new MemberSubject<>(dao, stage.domain(), daos.session(actor));
  }

  private static List<Map<String, Object>> own(Actor actor) {
    return rows.stream().filter(row -> row.get("company_id").equals(actor.tenant())).toList();
  }
}
