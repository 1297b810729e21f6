package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One function of the mirror.
 *
 * @param name such as {@code canReadInvoice}
 * @param doc what it answers
 * @param parameters names, in order
 * @param text the whole declaration
 * @param exact whether it always knows the answer
 */
record MirrorFunction(
    String name, String doc, List<String> parameters, String text, boolean exact) {

  private static final int LINE = 120;

  /**
   * Writes a function.
   *
   * @param whole what decides, complete
   * @param calls what other functions of the mirror say about a part of it
   * @param rest the part that they leave over; all of it if there are none
   */
  static MirrorFunction of(
      MirrorScope scope, String name, String doc, Core whole, List<String> calls, Core rest) {
    Core certain = rest.accept(new Bound(scope, false));
    Core possible = rest.accept(new Bound(scope, true));
    boolean exact = certain.equals(possible);
    Logic yes = after(calls, certain, scope);
    String body =
        exact
            ? "\n  " + yes.lines("  ") + ";\n"
            : " {\n" + undecided(certain, yes, possible, after(calls, possible, scope)) + "};\n";
    List<Core> read = List.of(certain, possible, whole.accept(new Bound(scope, true)));
    List<Parameter> parameters = parameters(scope, read, body);
    String head =
        head(name, parameters.stream().map(Parameter::text).toList(), exact ? "" : " | undefined");
    return new MirrorFunction(
        name, doc, parameters.stream().map(Parameter::name).toList(), head + body, exact);
  }

  /** Returns the call of the function with other arguments in the place of its parameters. */
  String call(String row) {
    return parameters.stream()
        .map(parameter -> parameter.equals("row") ? row : parameter.replace("_", ""))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** Returns the declaration with its comment. */
  String declaration() {
    String note = exact ? "" : " Undefined: only the server can tell.";
    return "/** " + doc + note + " */\n" + text;
  }

  private static Logic after(List<String> calls, Core core, MirrorScope scope) {
    List<Logic> parts = new ArrayList<>();
    calls.forEach(call -> parts.add(new Logic.Atom(call)));
    if (parts.isEmpty() || !core.equals(Core.TRUE)) {
      parts.add(core.accept(new MirrorText(scope, Repeated.in(core))));
    }
    return Logic.all(parts);
  }

  /** Returns statements whose answer is undefined where the rule may hold, but not certainly. */
  private static String undecided(Core certain, Logic yes, Core possible, Logic maybe) {
    StringBuilder text = new StringBuilder();
    String otherwise = "undefined";
    if (!certain.equals(Core.FALSE)) {
      text.append(constant("certain", yes));
    }
    if (!possible.equals(Core.TRUE)) {
      text.append(constant("possible", maybe));
      otherwise = "possible ? undefined : false";
    }
    if (certain.equals(Core.FALSE)) {
      return text.append("  return ").append(otherwise).append(";\n").toString();
    }
    return text.append("  return certain ? true : ").append(otherwise).append(";\n").toString();
  }

  private static String constant(String name, Logic value) {
    return "  const " + name + " =\n    " + value.lines("    ") + ";\n";
  }

  private static List<Parameter> parameters(MirrorScope scope, List<Core> cores, String body) {
    List<Parameter> parameters = new ArrayList<>();
    scope
        .model()
        .schema()
        .actor()
        .map(actor -> scope.file().type(scope.model().names().of(actor.type())))
        .ifPresent(
            type ->
                parameters.add(new Parameter(body.contains("actor") ? "actor" : "_actor", type)));
    for (RowRef row : List.of(Root.OLD, Root.NEW)) {
      Set<String> members = members(scope, cores, row);
      if (!members.isEmpty()) {
        parameters.add(new Parameter(MirrorScope.parameter(row), pick(scope, members)));
      }
    }
    if (cores.stream().flatMap(Rows::values).anyMatch(value -> value instanceof Value.Now)) {
      parameters.add(new Parameter("now", "string"));
    }
    return parameters;
  }

  private static Set<String> members(MirrorScope scope, List<Core> cores, RowRef row) {
    return cores.stream()
        .flatMap(core -> Rows.columnsOf(core).stream())
        .filter(column -> column.row() == row)
        .map(column -> scope.path(column.column()).member())
        .collect(Collectors.toSet());
  }

  private static String pick(MirrorScope scope, Set<String> members) {
    String type = scope.file().type(scope.model().names().of(scope.table().type()));
    return scope.table().members().stream()
        .filter(member -> members.contains(member.name()))
        .map(member -> Identifiers.literal(member.name()))
        .collect(Collectors.joining(" | ", "Pick<" + type + ", ", ">"));
  }

  private static String head(String name, List<String> parameters, String undefined) {
    String result = "): boolean" + undefined + " =>";
    String line = "export const " + name + " = (" + String.join(", ", parameters) + result;
    if (line.length() <= LINE) {
      return line;
    }
    return Stream.concat(
            Stream.of("export const " + name + " = (\n"),
            parameters.stream().map(parameter -> "  " + parameter + ",\n"))
        .collect(Collectors.joining("", "", result));
  }

  private record Parameter(String name, String type) {
    String text() {
      return name + ": " + type;
    }
  }
}
