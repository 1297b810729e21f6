package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Convert;
import dev.ashlar.annotation.CreatedAt;
import dev.ashlar.annotation.CreatedBy;
import dev.ashlar.annotation.Default;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Secret;
import dev.ashlar.annotation.SoftDelete;
import dev.ashlar.annotation.StateMachine;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.UpdatedAt;
import dev.ashlar.annotation.UpdatedBy;
import dev.ashlar.annotation.Version;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Set;

/**
 * Finds annotations of one member that exclude each other, and those that a component cannot have.
 */
final class MarkRules {
  private static final List<Class<?>> STAMPS =
      List.of(
          Version.class,
          CreatedAt.class,
          UpdatedAt.class,
          CreatedBy.class,
          UpdatedBy.class,
          SoftDelete.class);

  private static final String MOVES = "the transitions alone change its value";
  private static final String HIDDEN = "the database could not tell one state from another";

  private static final List<Exclusion> EXCLUSIONS =
      List.of(
          new Exclusion("only one of them could give its value", Computed.class, Default.class),
          new Exclusion("only one of them could give its value", Computed.class, Id.class),
          new Exclusion("only one of them could give its value", Computed.class, Tenant.class),
          new Exclusion("it could be stored in two ways", Embedded.class, Json.class),
          new Exclusion("it could be stored in two ways", Embedded.class, Convert.class),
          new Exclusion("it could be stored in two ways", Json.class, Convert.class),
          new Exclusion("a document is the key of no row", Json.class, Reference.class),
          new Exclusion(MOVES, StateMachine.class, Policy.class),
          new Exclusion(MOVES, StateMachine.class, Id.class),
          new Exclusion(MOVES, StateMachine.class, Tenant.class),
          new Exclusion(MOVES, StateMachine.class, Computed.class),
          new Exclusion(MOVES, StateMachine.class, Default.class),
          new Exclusion(HIDDEN, StateMachine.class, Json.class),
          new Exclusion(HIDDEN, StateMachine.class, Convert.class),
          new Exclusion(HIDDEN, StateMachine.class, Secret.class));

  private static final Set<Class<?>> OF_TABLES =
      Set.of(
          Id.class,
          Tenant.class,
          Reference.class,
          Unique.class,
          Index.class,
          Policy.class,
          Version.class,
          CreatedAt.class,
          UpdatedAt.class,
          CreatedBy.class,
          UpdatedBy.class,
          SoftDelete.class,
          StateMachine.class);

  private final Problems problems;

  MarkRules(Problems problems) {
    this.problems = problems;
  }

  /** Checks all members of the table and the components inside them. */
  void check(TableDecl table) {
    for (MemberDecl member : table.members()) {
      EXCLUSIONS.forEach(each -> exclude(member, each));
      stamps(member);
      components(member.type());
    }
  }

  private void stamps(MemberDecl member) {
    List<Mark> found = STAMPS.stream().flatMap(stamp -> member.mark(stamp).stream()).toList();
    if (found.size() > 1) {
      both(member, found.get(0), found.get(1), "only one of them could give its value");
    }
    for (Class<?> other : List.of(Id.class, Tenant.class, Computed.class, Default.class)) {
      if (!found.isEmpty()) {
        member
            .mark(other)
            .ifPresent(
                mark -> both(member, found.get(0), mark, "only one of them could give its value"));
      }
    }
  }

  private void exclude(MemberDecl member, Exclusion exclusion) {
    member
        .mark(exclusion.one())
        .ifPresent(
            one ->
                member
                    .mark(exclusion.other())
                    .ifPresent(other -> both(member, one, other, exclusion.consequence())));
  }

  private void both(MemberDecl member, Mark one, Mark other, String consequence) {
    problems.add(
        Code.MARKS_EXCLUDE_EACH_OTHER,
        other.anchor(),
        "Component %s is both @%s and @%s: %s."
            .formatted(
                member.name(), one.annotation().last(), other.annotation().last(), consequence),
        "remove one of the two.");
  }

  private void components(JavaType type) {
    if (type instanceof JavaType.RecordOf record) {
      for (MemberDecl component : record.members()) {
        component.marks().stream()
            .filter(mark -> OF_TABLES.stream().anyMatch(mark::is))
            .forEach(mark -> misplaced(record, component, mark));
        EXCLUSIONS.forEach(each -> exclude(component, each));
        components(component.type());
      }
    }
  }

  private void misplaced(JavaType.RecordOf record, MemberDecl component, Mark mark) {
    String annotation = mark.annotation().last();
    problems.add(
        Code.MARKS_EXCLUDE_EACH_OTHER,
        mark.anchor(),
        "Component %s of %s is @%s, and %s is a value inside a row: it would say nothing about a table."
            .formatted(component.name(), record.name().last(), annotation, record.name().last()),
        "move @%s to the component of the table.".formatted(annotation));
  }

  private record Exclusion(String consequence, Class<?> one, Class<?> other) {}
}
