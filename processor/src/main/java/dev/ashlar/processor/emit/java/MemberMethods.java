package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.processor.emit.java.PolicyMethods.Question;
import dev.ashlar.sql.crud.TableAccess;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the policy class of a table answers about one member that has rules of its own.
 *
 * @param read absent if nobody sees rows of the table, or if the member follows its row
 * @param change absent if nobody may change the value, or if the member follows its row
 */
record MemberMethods(ProtectedMember member, Optional<Question> read, Optional<Question> change) {

  /**
   * Returns the questions about a member.
   *
   * @param canRead the question about the row that the one about the member builds upon
   * @param canUpdate likewise
   */
  static MemberMethods of(
      ProtectedMember member, Optional<Question> canRead, Optional<Question> canUpdate) {
    String name = Sought.capital(member.member().name());
    Core seen = TableAccess.computed(member.table(), member.read(Root.THIS));
    Core changed = TableAccess.computed(member.table(), member.change());
    return new MemberMethods(
        member,
        canRead
            .filter(question -> member.isMasked())
            .map(question -> beside(question, "canRead" + name, seen, 1)),
        canUpdate
            .filter(question -> !changed.equals(Core.FALSE))
            .map(
                question ->
                    beside(
                        question,
                        "canUpdate" + name,
                        changed,
                        question.rows() == 1 && isAboutOneRow(changed) ? 1 : 2)));
  }

  /** Whether the row before the change, or one and the same demand before and after, decides. */
  private static boolean isAboutOneRow(Core changed) {
    return Set.of(Root.OLD).containsAll(Rows.of(changed)) || Steps.sameBeforeAndAfter(changed);
  }

  private static Question beside(Question question, String name, Core rules, int rows) {
    Question own = PolicyMethods.question(name, rules, List.of(), rows);
    return new Question(
        name, rules, rows, own.linked() || question.linked(), own.now() || question.now());
  }
}
