package dev.ashlar.sql;

/** Prints which roles there are, what is theirs, and what nobody may do by default (PostgreSQL). */
record RolePrinter(Lexicon lexicon) {

  String print(Safeguard safeguard) {
    if (safeguard instanceof Safeguard.CreateRole role) {
      return createRole(role);
    }
    if (safeguard instanceof Safeguard.DemandOwner demand) {
      return demandOwner(demand);
    }
    if (safeguard instanceof Safeguard.CloseDatabase) {
      return block(
          """
          execute pg_catalog.format(
            'revoke temporary, create on database %I from public', pg_catalog.current_database());
          if pg_catalog.to_regnamespace('public') is not null then
            revoke create on schema public from public;
          end if;""");
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
    return block(
        """
        if pg_catalog.to_regrole(%s) is null then
          create role %s %s;
        end if;"""
            .formatted(regrole(role.name()), lexicon.identifier(role.name()), role.attributes()));
  }

  private String demandOwner(Safeguard.DemandOwner demand) {
    return block(
        """
        if exists (
          select 1
          from pg_catalog.pg_class c
          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
          where n.nspname = %s
            and c.relkind in ('r', 'v')
            and c.relowner is distinct from pg_catalog.to_regrole(%s)
        ) then
          raise exception using
            message = %s,
            hint = 'Modules of one database have the same owner and policy roles: see -Aashlar.postgresql.roles.';
        end if;"""
            .formatted(
                lexicon.text(demand.namespace()),
                regrole(demand.owner()),
                lexicon.text(
                    "schema %s has what does not belong to role %s"
                        .formatted(demand.namespace(), demand.owner()))));
  }

  private static String block(String body) {
    return "do " + DollarQuotes.around("begin\n" + body.indent(2) + "end");
  }

  /** Returns the name as a text that is read as a name once more. */
  private String regrole(String name) {
    return lexicon.text(lexicon.identifier(name));
  }
}
