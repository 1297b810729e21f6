package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the functions about members that have rules of their own: who sees their values, and who
 * changes them. A screen can tell with them whether null stands for nothing or for something.
 *
 * @param rows the functions about rows
 * @param name what the row is called in TypeScript
 * @param words what the row is called in sentences
 */
record MemberMirror(PolicyMirror rows, Table table, String name, String words) {

  /**
   * Returns the functions in the order of the members.
   *
   * @param read the function about seeing a row; absent if nobody does
   * @param update the function about changing a row; absent if nobody may
   */
  List<MirrorFunction> functions(Optional<MirrorFunction> read, Optional<MirrorFunction> update) {
    List<MirrorFunction> functions = new ArrayList<>();
    for (ProtectedMember member : ProtectedMember.of(table)) {
      if (!isSecret(member)) {
        read.filter(row -> member.isMasked())
            .flatMap(row -> seen(member, row))
            .ifPresent(functions::add);
        update.flatMap(row -> changed(member, row)).ifPresent(functions::add);
      }
    }
    return functions;
  }

  private static boolean isSecret(ProtectedMember member) {
    return member.columns().stream().allMatch(column -> column.protection().secret());
  }

  private Optional<MirrorFunction> seen(ProtectedMember member, MirrorFunction read) {
    Core rule = member.read(Root.OLD);
    Core whole = Core.all(List.of(rows.readable(Root.OLD), rule));
    return function(
        "canRead", "Whether the actor may see the %s of the %s.", member, read, whole, rule, "row");
  }

  private Optional<MirrorFunction> changed(ProtectedMember member, MirrorFunction update) {
    Core step = Access.updateStep(table);
    Core rule = member.change();
    boolean same = Step.isSameBeforeAndAfter(step);
    if (rule.equals(Core.FALSE)) {
      return Optional.empty();
    }
    if (same && Step.isAboutOneRow(rule)) {
      Core before = Access.demandedOf(Root.OLD, rule);
      Core whole =
          Core.all(List.of(rows.readable(Root.OLD), Access.demandedOf(Root.OLD, step), before));
      String doc =
          "Whether the actor may change the %s of the %s"
              + (Rows.of(rule).equals(Set.of(Root.OLD))
                  ? ", by what it is before the change."
                  : "; must hold before and after the change.");
      return function("canUpdate", doc, member, update, whole, before, "row");
    }
    Core whole = Core.all(List.of(rows.readable(Root.OLD), rows.readable(Root.NEW), step, rule));
    String doc = "Whether the actor may change the %s of the %s from `row` to `changed`.";
    String[] asked = same ? new String[] {"row", "changed"} : new String[] {"row"};
    return function("canUpdate", doc, member, update, whole, rule, asked);
  }

  /** Returns a function that asks another about the rows first, if that always knows. */
  private Optional<MirrorFunction> function(
      String verb,
      String doc,
      ProtectedMember member,
      MirrorFunction about,
      Core whole,
      Core rule,
      String... asked) {
    String own = member.member().name();
    String function = verb + name + Character.toUpperCase(own.charAt(0)) + own.substring(1);
    String sentence = doc.formatted(Names.words(own), words);
    return about.exact()
        ? rows.named(function, sentence, whole, Stream.of(asked).map(about::call).toList(), rule)
        : rows.named(function, sentence, whole, List.of(), whole);
  }
}
