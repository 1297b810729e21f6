package dev.ashlar.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints who may do what. */
record SafeguardPrinter(Lexicon lexicon, ExprPrinter expressions) {

  String print(Safeguard safeguard) {
    if (safeguard instanceof Safeguard.Set set) {
      return "set " + set.setting() + " = " + set.value();
    }
    if (safeguard instanceof Safeguard.BecomeRole become) {
      return become.role().map(role -> "set role " + name(role)).orElse("reset role");
    }
    if (safeguard instanceof Safeguard.Begin) {
      return "begin";
    }
    if (safeguard instanceof Safeguard.Rollback) {
      return "rollback";
    }
    if (safeguard instanceof Safeguard.Grant grant) {
      return grant(grant);
    }
    if (safeguard instanceof Safeguard.CreatePolicy policy) {
      return policy(policy);
    }
    if (safeguard instanceof Safeguard.RowSecurity security) {
      String word = security.forced() ? " force" : " enable";
      return "alter table " + lexicon.name(security.table()) + word + " row level security";
    }
    if (safeguard instanceof Safeguard.CreateFunction function) {
      return new FunctionPrinter(lexicon, expressions).print(function);
    }
    if (safeguard instanceof Safeguard.CreateView view) {
      return "create view "
          + lexicon.name(view.name())
          + " as\n"
          + new QueryPrinter(lexicon, expressions).print(view.query());
    }
    if (safeguard instanceof Safeguard.SignalTrigger
        || safeguard instanceof Safeguard.AbortTrigger
        || safeguard instanceof Safeguard.CreateTrigger) {
      return new TriggerPrinter(lexicon, expressions).print(safeguard);
    }
    if (safeguard instanceof Safeguard.TenantFunction
        || safeguard instanceof Safeguard.TenantView
        || safeguard instanceof Safeguard.GrantAccount) {
      return new TenantPrinter(lexicon, expressions).print(safeguard);
    }
    return new RolePrinter(lexicon).print(safeguard);
  }

  private String grant(Safeguard.Grant grant) {
    String columns =
        grant.columns().stream().map(lexicon::identifier).collect(Collectors.joining(", "));
    String privileges = String.join(", ", grant.privileges());
    return "grant "
        + privileges
        + (columns.isEmpty() ? "" : " (" + columns + ")")
        + " on "
        + target(grant.target())
        + " to "
        + names(grant.roles());
  }

  private String target(Safeguard.Target target) {
    return switch (target.kind()) {
      case TABLE -> lexicon.name(target.name());
      case NAMESPACE -> "schema " + lexicon.name(target.name());
      case FUNCTION -> "function " + lexicon.name(target.name()) + "(" + target.signature() + ")";
    };
  }

  private String policy(Safeguard.CreatePolicy policy) {
    return "create policy "
        + name(policy.name())
        + " on "
        + lexicon.name(policy.table())
        + (policy.restrictive() ? " as restrictive" : "")
        + " for "
        + policy.command()
        + " to "
        + name(policy.role())
        + condition("\n  using ", policy.using())
        + condition("\n  with check ", policy.check());
  }

  private String condition(String start, Optional<SqlExpr> condition) {
    return condition.map(expr -> start + "(" + expr.accept(expressions.at(4)) + ")").orElse("");
  }

  private String name(String name) {
    return lexicon.identifier(name);
  }

  private String names(List<String> names) {
    return names.stream().map(this::name).collect(Collectors.joining(", "));
  }
}
