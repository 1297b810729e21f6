package dev.ashlar.sql;

import java.util.ArrayList;
import java.util.List;

/** Prints functions, and the guards that triggers run. */
record FunctionPrinter(Lexicon lexicon, ExprPrinter expressions) {

  String print(Safeguard.CreateFunction function) {
    return "create or replace function "
        + lexicon.name(function.name())
        + "("
        + function.arguments()
        + ") returns "
        + function.returns()
        + "\n  "
        + function.attributes()
        + body(function.body());
  }

  private String body(Safeguard.Body body) {
    if (body instanceof Safeguard.Body.Parsed parsed) {
      return "\n  begin atomic\n    " + query(parsed.query()) + ";\n  end";
    }
    if (body instanceof Safeguard.Body.Unparsed unparsed) {
      return quoted("    " + query(unparsed.query()));
    }
    if (body instanceof Safeguard.Body.Verbatim verbatim) {
      return quoted(verbatim.text().stripTrailing().indent(4).stripTrailing());
    }
    return quoted(String.join("\n", guard((Safeguard.Body.Guard) body)));
  }

  private static String quoted(String body) {
    return "\n  as " + DollarQuotes.around(body);
  }

  private String query(Select query) {
    return new QueryPrinter(lexicon, expressions.at(4)).print(query);
  }

  private List<String> guard(Safeguard.Body.Guard guard) {
    List<String> lines = new ArrayList<>();
    lines.add("begin");
    guard
        .passes()
        .ifPresent(
            condition -> {
              lines.add("  if " + condition.accept(expressions.at(6)) + " then");
              lines.add("    return new;");
              lines.add("  end if;");
            });
    for (Safeguard.Body.Demand demand : guard.demands()) {
      SqlExpr fails = new SqlExpr.IsNotTrue(demand.condition());
      lines.add("  if " + fails.accept(expressions.at(6)) + " then");
      lines.add("    raise exception using errcode = '42501',");
      lines.add("      message = " + lexicon.text(demand.complaint()) + ";");
      lines.add("  end if;");
    }
    lines.add("  return new;");
    lines.add("end");
    return lines;
  }
}
