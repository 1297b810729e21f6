package dev.ashlar.sql;

/** Prints which roles there are, what is theirs, and what nobody may do by default (PostgreSQL). */
record RolePrinter(Lexicon lexicon) {

  String print(Safeguard safeguard) {
    if (safeguard instanceof Safeguard.CreateRole role) {
      return createRole(role);
    }
    if (safeguard instanceof Safeguard.CloseFunctions) {
      return "alter default privileges revoke execute on functions from public";
    }
    if (safeguard instanceof Safeguard.OwnNamespace own) {
      return "alter schema "
          + lexicon.identifier(own.namespace())
          + " owner to "
          + lexicon.identifier(own.owner());
    }
    throw new IllegalArgumentException("no statement for " + safeguard);
  }

  private String createRole(Safeguard.CreateRole role) {
    String name = lexicon.identifier(role.name());
    return "do "
        + DollarQuotes.around(
            """
            begin
              if pg_catalog.to_regrole(%s) is null then
                create role %s %s;
              end if;
            end"""
                .formatted(lexicon.text(name), name, role.attributes()));
  }
}
