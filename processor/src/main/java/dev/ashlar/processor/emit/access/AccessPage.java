package dev.ashlar.processor.emit.access;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.access.AccessMatrix;
import dev.ashlar.ir.access.Clause;
import dev.ashlar.ir.access.Extent;
import dev.ashlar.ir.access.Grant;
import dev.ashlar.ir.access.MemberAccess;
import dev.ashlar.ir.access.TableAccess;
import dev.ashlar.ir.access.TransitionAccess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The matrix as a page of Markdown: a table for each table, a line for each role. */
final class AccessPage {
  private static final String HEAD =
      """
      # Access of %s

      What somebody with exactly one role may do. Several roles add up: each allow rule of one of them counts, and so does each deny
      rule. Nobody reaches rows of another tenant, whatever is said here. Who updates or deletes a row must also be allowed to read it.

      `all` is proven for every row, and so is `-`, nothing. `any` demands nothing itself. An arrow leads from the condition of the old
      row to that of the new one.
      """;

  private AccessPage() {}

  /** Returns the page. */
  static String of(AccessMatrix matrix) {
    StringBuilder page = new StringBuilder(HEAD.formatted(matrix.module()));
    matrix.tables().forEach(table -> page.append('\n').append(section(table)));
    return page.toString();
  }

  private static String section(TableAccess table) {
    StringBuilder section = new StringBuilder("## ").append(table.type().simpleName());
    section.append(table.tenanted() ? "\n\n" : "\n\nIts rows belong to no tenant.\n\n");
    List<String> actions = List.of("READ", "CREATE", "UPDATE", "DELETE");
    section.append(lines(actions, table.grants()));
    for (MemberAccess member : table.members()) {
      section.append("\nThe values of `").append(member.member()).append("`, where the row may be");
      section.append(" read or updated:\n\n");
      section.append(lines(List.of("READ", "UPDATE"), member.grants()));
    }
    if (!table.transitions().isEmpty()) {
      section.append("\nThe transitions, of rows in a state that they start in:\n\n");
      section.append(
          lines(
              table.transitions().stream().map(AccessPage::head).toList(),
              table.transitions().stream().flatMap(each -> each.grants().stream()).toList()));
    }
    return section.toString();
  }

  private static String head(TransitionAccess transition) {
    String from = String.join(", ", transition.from());
    return "%s<br>%s → %s".formatted(transition.name(), from, transition.to());
  }

  /** Returns a line for each role, with its grants in the order of the columns. */
  private static String lines(List<String> columns, List<Grant> grants) {
    Map<Optional<String>, List<Grant>> roles = new LinkedHashMap<>();
    for (Grant grant : grants) {
      roles.computeIfAbsent(grant.role(), role -> new ArrayList<>()).add(grant);
    }
    StringBuilder lines = new StringBuilder();
    lines.append("| role | ").append(String.join(" | ", columns));
    lines.append(" |\n|").append(" --- |".repeat(columns.size() + 1)).append('\n');
    roles.forEach(
        (role, cells) -> {
          lines.append("| ").append(role.orElse("*none*"));
          cells.forEach(grant -> lines.append(" | ").append(cell(grant)));
          lines.append(" |\n");
        });
    return lines.toString();
  }

  private static String cell(Grant grant) {
    if (grant.extent() != Extent.SOME) {
      return grant.extent() == Extent.ALL ? "all" : "-";
    }
    String allowed = texts(grant, grant.allow(), "<br>or ");
    String text = allowed.isEmpty() ? "any" : allowed;
    String denied = texts(grant, grant.deny(), "<br>nor ");
    return denied.isEmpty() ? text : text + "<br>but not " + denied;
  }

  private static String texts(Grant grant, List<Clause> clauses, String between) {
    return clauses.stream().map(clause -> text(grant, clause)).collect(Collectors.joining(between));
  }

  private static String text(Grant grant, Clause clause) {
    String when = clause.when().map(AccessPage::code).orElse("any");
    if (clause.check().isEmpty()) {
      return when;
    }
    String check = code(clause.check().get());
    if (grant.action() == Action.UPDATE) {
      return when + " → " + check;
    }
    return clause.when().isEmpty() ? check : when + " and " + check;
  }

  /** A bar would end the cell, even inside of code. */
  private static String code(String condition) {
    return "`" + condition.replace("|", "\\|") + "`";
  }
}
