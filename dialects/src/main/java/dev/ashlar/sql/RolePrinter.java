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
    if (safeguard instanceof Safeguard.DemandRoles demand) {
      return demandRoles(demand);
    }
    if (safeguard instanceof Safeguard.DemandClosed demand) {
      return demandClosed(demand);
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
        refusal(
            """
            exists (
              select 1
              from pg_catalog.pg_class c
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              where n.nspname = %s
                and c.relkind in ('r', 'v')
                and c.relowner is distinct from pg_catalog.to_regrole(%s)
            )"""
                .formatted(lexicon.text(demand.namespace()), regrole(demand.owner())),
            "schema %s has what does not belong to role %s"
                .formatted(demand.namespace(), demand.owner()),
            "Modules of one database have the same owner and policy roles:"
                + " see -Aashlar.postgresql.roles."));
  }

  private String demandRoles(Safeguard.DemandRoles demand) {
    String owner = lexicon.identifier(demand.owner());
    String app = lexicon.identifier(demand.app());
    return block(
        missing(demand.owner(), owner)
            + missing(demand.app(), app)
            + refusal(
                """
                exists (
                  select 1
                  from pg_catalog.pg_roles
                  where rolname in (%s, %s) and (rolsuper or rolbypassrls)
                )"""
                    .formatted(lexicon.text(demand.owner()), lexicon.text(demand.app())),
                "role %s or role %s is a superuser or bypasses row security"
                    .formatted(demand.owner(), demand.app()),
                "Name other roles: see -Aashlar.postgresql.roles.")
            + refusal(
                "pg_catalog.pg_has_role(%s, %s, 'member')"
                    .formatted(lexicon.text(demand.app()), lexicon.text(demand.owner())),
                "role %s may become role %s, who owns the tables"
                    .formatted(demand.app(), demand.owner()),
                "Have it taken out: revoke %s from %s.".formatted(owner, app))
            + refusal(
                "pg_catalog.pg_has_role(%s, %s, 'usage')"
                    .formatted(lexicon.text(demand.owner()), lexicon.text(demand.app())),
                "role %s is in role %s, so rules would see only what the caller may read"
                    .formatted(demand.owner(), demand.app()),
                "Have it taken out: revoke %s from %s.".formatted(app, owner)));
  }

  private String missing(String role, String written) {
    return refusal(
        "pg_catalog.to_regrole(%s) is null".formatted(regrole(role)),
        "role %s is missing".formatted(role),
        "Have it made: create role %s.".formatted(written));
  }

  private String demandClosed(Safeguard.DemandClosed demand) {
    String app = lexicon.text(demand.app());
    return block(
        """
        begin
          execute pg_catalog.format(
            'revoke temporary, create on database %I from public', pg_catalog.current_database());
        exception when insufficient_privilege then null;
        end;
        begin
          revoke create on schema public from public;
        exception when insufficient_privilege or invalid_schema_name then null;
        end;
        """
            + refusal(
                "pg_catalog.has_database_privilege(%s, pg_catalog.current_database(), 'temporary, create')"
                    .formatted(app),
                "role %s may create schemas or temporary tables in the database"
                    .formatted(demand.app()),
                "Have the owner of the database say: revoke temporary, create on database .. from public.")
            + refusal(
                """
                pg_catalog.to_regnamespace('public') is not null
                  and pg_catalog.has_schema_privilege(%s, 'public', 'create')"""
                    .formatted(app),
                "role %s may create in schema public".formatted(demand.app()),
                "Have its owner say: revoke create on schema public from public."));
  }

  /** Returns a test that ends the script where a condition holds. */
  private String refusal(String condition, String message, String cure) {
    return """
        if %s then
          raise exception using
            message = %s,
            hint = %s;
        end if;
        """
        .formatted(condition, lexicon.text(message), lexicon.text(cure));
  }

  private static String block(String body) {
    return "do " + DollarQuotes.around("begin\n" + body.indent(2) + "end");
  }

  /** Returns the name as a text that is read as a name once more. */
  private String regrole(String name) {
    return lexicon.text(lexicon.identifier(name));
  }
}
