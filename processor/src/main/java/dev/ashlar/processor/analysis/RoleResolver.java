package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whom the {@code by} of a policy means. */
final class RoleResolver {
  private final TableScope scope;
  private final Problems problems;

  RoleResolver(TableScope scope, Problems problems) {
    this.scope = scope;
    this.problems = problems;
  }

  /** Returns the constants of the role enum, none for everyone; absent if something is wrong. */
  Optional<List<String>> resolve(Mark mark, String subject) {
    List<String> written = mark.strings("by");
    if (!mark.has("by")) {
      return Optional.of(List.of());
    }
    if (written.isEmpty()) {
      problems.add(
          Code.ROLE_UNKNOWN,
          mark.at("by"),
          subject + " is by nobody: an empty list could be read as everybody.",
          "name the roles, or leave \"by\" out.");
      return Optional.empty();
    }
    if (scope.roles().isEmpty()) {
      noRoles(mark, subject);
      return Optional.empty();
    }
    List<String> roles = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String role = written.get(i).substring(written.get(i).lastIndexOf('.') + 1);
      if (scope.roles().contains(role)) {
        roles.add(role);
      } else {
        unknown(mark, i, written.get(i), subject);
      }
    }
    return roles.size() == written.size() ? Optional.of(roles) : Optional.empty();
  }

  private void noRoles(Mark mark, String subject) {
    boolean actor = scope.hasActor();
    problems.add(
        Code.ACTOR_MISSING,
        mark.at("by"),
        actor
            ? subject
                + " asks for a role, and the actor has no Set of an enum: nobody would have it."
            : subject + " asks for a role, and there is no @Actor: nothing would say who asks.",
        actor
            ? "add a component \"Set<Role> roles\" to the actor, where Role is an enum."
            : "annotate the caller's record @Actor.");
  }

  private void unknown(Mark mark, int index, String role, String subject) {
    String roleEnum =
        scope
            .vocabulary()
            .actor()
            .flatMap(ActorShape::roleEnum)
            .map(TypeName::shortName)
            .orElse("the role enum");
    Problem problem =
        Problem.of(
            Code.ROLE_UNKNOWN,
            mark.at("by", index),
            "%s is for '%s', which %s does not have: nobody would have it."
                .formatted(subject, role, roleEnum));
    problems.add(
        Closest.to(role, scope.roles())
            .map(meant -> problem.fix("write \"%s\".".formatted(meant)))
            .orElseGet(() -> problem.fix("write one of %s.".formatted(Words.and(scope.roles())))));
  }
}
