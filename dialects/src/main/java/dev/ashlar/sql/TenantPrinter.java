package dev.ashlar.sql;

/** Prints the views of tenants' rows and who may use them (MySQL, MariaDB). */
record TenantPrinter(Lexicon lexicon, ExprPrinter expressions) {

  String print(Safeguard safeguard) {
    if (safeguard instanceof Safeguard.TenantFunction function) {
      return "create function if not exists "
          + Safeguard.TenantFunction.NAME
          + "() returns "
          + function.type()
          + "\n  deterministic no sql\n  return "
          + function.tenant().accept(expressions.at(2));
    }
    if (safeguard instanceof Safeguard.TenantView view) {
      return "create algorithm = merge sql security definer view "
          + lexicon.name(view.name())
          + " as\n"
          + new QueryPrinter(lexicon, expressions).print(view.rows())
          + "\nwith cascaded check option";
    }
    Safeguard.GrantAccount grant = (Safeguard.GrantAccount) safeguard;
    return "grant "
        + String.join(", ", grant.privileges())
        + " on "
        + lexicon.name(grant.table())
        + " to "
        + lexicon.text(grant.user())
        + "@"
        + lexicon.text(grant.host());
  }
}
