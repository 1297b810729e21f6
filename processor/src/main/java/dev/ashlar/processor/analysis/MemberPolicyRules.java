package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.ir.Action;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides whether a policy on a member says something about its values. */
final class MemberPolicyRules {
  private static final List<Class<?>> KEPT =
      Stream.concat(
              Stream.of(Id.class, Tenant.class, Computed.class),
              Arrays.stream(StampKind.values()).map(StampKind::annotation))
          .toList();

  private final Problems problems;

  MemberPolicyRules(Problems problems) {
    this.problems = problems;
  }

  /** Whether it does; reports why if not. */
  boolean accept(MemberDecl member, Mark mark, Set<Action> actions, String subject) {
    if (actions.contains(Action.CREATE) || actions.contains(Action.DELETE)) {
      wholeRow(mark, actions, subject);
      return false;
    }
    if (actions.contains(Action.UPDATE)) {
      Optional<Mark> kept = KEPT.stream().flatMap(each -> member.mark(each).stream()).findFirst();
      kept.ifPresent(reason -> neverChanged(member, mark, reason, subject));
      if (kept.isPresent()) {
        return false;
      }
    }
    boolean hides = actions.contains(Action.READ) && !member.nullable();
    if (hides) {
      nothingToShow(member, mark);
    }
    return !hides;
  }

  private void wholeRow(Mark mark, Set<Action> actions, String subject) {
    boolean create = actions.contains(Action.CREATE);
    problems.add(
        Code.POLICY_AMBIGUOUS,
        at(mark),
        "%s is for %s: rows are %s, values of a component are not."
            .formatted(
                subject, create ? Action.CREATE : Action.DELETE, create ? "created" : "deleted"),
        create
            ? "write UPDATE: it also decides which value a new row may have."
            : "write it on the table.");
  }

  private void neverChanged(MemberDecl member, Mark mark, Mark reason, String subject) {
    problems.add(
        Code.POLICY_AMBIGUOUS,
        at(mark),
        "%s is for UPDATE, and %s is @%s: nobody changes it, so the policy would decide nothing."
            .formatted(subject, member.name(), reason.annotation().last()),
        "leave UPDATE out.");
  }

  private void nothingToShow(MemberDecl member, Mark mark) {
    String type =
        member.type() instanceof JavaType.Primitive primitive
            ? Conversion.boxed(primitive).written()
            : member.type().written();
    problems.add(
        Code.MASKED_NOT_NULLABLE,
        mark.anchor(),
        "The policy on %s hides its value, and %s is not @Nullable: there would be nothing to show instead."
            .formatted(member.name(), member.name()),
        "write \"@Nullable %s %s\".".formatted(type, member.name()));
  }

  private static Anchor at(Mark mark) {
    return mark.at(mark.has("allow") ? "allow" : "deny");
  }
}
