package dev.ashlar.sql;

/** Prints what must hold before a script goes on, and the statement that cures it (PostgreSQL). */
record PreconditionPrinter(Lexicon lexicon) {

  private static final String CURE = "Have an administrator run: ";

  String print(Precondition precondition) {
    if (precondition instanceof Precondition.RolePresent present) {
      return present(present.role());
    }
    if (precondition instanceof Precondition.RoleBound bound) {
      return bound(bound);
    }
    if (precondition instanceof Precondition.RolesApart apart) {
      return apart(apart);
    }
    if (precondition instanceof Precondition.Owned owned) {
      return owned(owned);
    }
    if (precondition instanceof Precondition.Shown shown) {
      return shown(shown);
    }
    if (precondition instanceof Precondition.Closed closed) {
      return closed(closed);
    }
    throw new IllegalArgumentException("no statement for " + precondition);
  }

  private String present(String role) {
    return block(
        refusal(
            "pg_catalog.to_regrole(%s) is null".formatted(regrole(role)),
            "role %s is missing".formatted(role),
            lexicon.text(CURE + "create role %s;".formatted(lexicon.identifier(role)))));
  }

  private String bound(Precondition.RoleBound bound) {
    return block(
        refusal(
            """
            exists (
              select 1
              from pg_catalog.pg_roles
              where rolname = %s and (rolsuper or rolbypassrls)
            )"""
                .formatted(lexicon.text(bound.role())),
            "role %s is a superuser or bypasses row security, %s"
                .formatted(bound.role(), bound.consequence()),
            lexicon.text(
                CURE
                    + "alter role %s nosuperuser nobypassrls;"
                        .formatted(lexicon.identifier(bound.role())))));
  }

  /** A role is in another one by grants to itself, or to those that it is in. */
  private String apart(Precondition.RolesApart apart) {
    String role = lexicon.text(apart.role());
    String other = lexicon.text(apart.other());
    String kind = apart.inherited() ? "'usage'" : "'member'";
    String words =
        apart.inherited() ? "role %s is in role %s, %s" : "role %s may become role %s, %s";
    return block(
        refusal(
            "pg_catalog.pg_has_role(%s, %s, %s)".formatted(role, other, kind),
            words.formatted(apart.role(), apart.other(), apart.consequence()),
            """
            %s || (
              select pg_catalog.string_agg(
                pg_catalog.format('revoke %%I from %%I', a.rolname, m.rolname)
                  || coalesce(pg_catalog.format(' granted by %%I', g.rolname), '') || ';',
                ' ' order by m.rolname, g.rolname)
              from pg_catalog.pg_auth_members i
              join pg_catalog.pg_roles a on a.oid = i.roleid
              join pg_catalog.pg_roles m on m.oid = i.member
              left join pg_catalog.pg_roles g on g.oid = i.grantor
              where a.rolname = %s and pg_catalog.pg_has_role(%s, m.oid, %s))"""
                .formatted(lexicon.text(CURE), other, role, kind)));
  }

  private String owned(Precondition.Owned owned) {
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
                .formatted(lexicon.text(owned.namespace()), regrole(owned.owner())),
            "schema %s has what does not belong to role %s"
                .formatted(owned.namespace(), owned.owner()),
            lexicon.text(
                "Modules of one database have the same owner and policy roles:"
                    + " see -Aashlar.postgresql.roles.")));
  }

  private String shown(Precondition.Shown shown) {
    SqlName table = shown.table();
    return block(
        refusal(
            """
            not exists (
              select 1
              from pg_catalog.pg_policy p
              join pg_catalog.pg_class c on c.oid = p.polrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              where n.nspname = %s
                and c.relname = %s
                and p.polpermissive
                and p.polcmd in ('r', '*')
                and pg_catalog.to_regrole(%s)::oid = any (p.polroles)
            )"""
                .formatted(
                    lexicon.text(table.namespace()),
                    lexicon.text(table.name()),
                    regrole(shown.role())),
            "no policy shows the rows of table %s.%s to role %s, so rules that look at them would find none"
                .formatted(table.namespace(), table.name(), shown.role()),
            lexicon.text(
                "Modules of one database have the same policy role (see -Aashlar.postgresql.roles),"
                    + " and the script of the module that has the table comes first.")));
  }

  private String closed(Precondition.Closed closed) {
    String role = lexicon.text(closed.role());
    String takes =
        """
        execute pg_catalog.format(
          'revoke temporary, create on database %I from public', pg_catalog.current_database());
        begin
          revoke create on schema public from public;
        exception when insufficient_privilege or invalid_schema_name then null;
        end;
        """;
    return block(
        takes
            + refusal(
                "pg_catalog.has_database_privilege(%s, pg_catalog.current_database(), 'temporary, create')"
                    .formatted(role),
                "role %s may create schemas or temporary tables in the database"
                    .formatted(closed.role()),
                revokes(
                    role,
                    "pg_catalog.format('revoke temporary, create on database %I', o.datname)",
                    "pg_catalog.aclexplode(coalesce(o.datacl, pg_catalog.acldefault('d', o.datdba)))",
                    "pg_catalog.pg_database o",
                    "o.datname = pg_catalog.current_database()"))
            + refusal(
                """
                pg_catalog.to_regnamespace('public') is not null
                  and pg_catalog.has_schema_privilege(%s, 'public', 'create')"""
                    .formatted(role),
                "role %s may create in schema public".formatted(closed.role()),
                revokes(
                    role,
                    "'revoke create on schema public'",
                    "pg_catalog.aclexplode(coalesce(o.nspacl, pg_catalog.acldefault('n', o.nspowner)))",
                    "pg_catalog.pg_namespace o",
                    "o.nspname = 'public'")));
  }

  /** Returns what takes privileges from all of whom the role has them. */
  private String revokes(String role, String what, String grants, String from, String where) {
    return """
        %s || (
          select pg_catalog.string_agg(distinct
            %s || ' from '
              || coalesce(pg_catalog.quote_ident(r.rolname), 'public') || ';', ' ')
          from %s
          cross join lateral %s a
          left join pg_catalog.pg_roles r on r.oid = a.grantee
          where %s
            and a.privilege_type in ('TEMPORARY', 'CREATE')
            and (r.oid is null or pg_catalog.pg_has_role(%s, r.oid, 'usage')))"""
        .formatted(lexicon.text(CURE), what, from, grants, where, role);
  }

  /** Returns a test that ends the script where a condition holds; the hint is an expression. */
  private String refusal(String condition, String message, String hint) {
    return """
        if %s then
          raise exception using
            message = %s,
            hint = %s;
        end if;
        """
        .formatted(condition, lexicon.text(message), hint.indent(4).strip());
  }

  private static String block(String body) {
    return "do " + DollarQuotes.around("begin\n" + body.indent(2) + "end");
  }

  /** Returns the name as a text that is read as a name once more. */
  private String regrole(String name) {
    return lexicon.text(lexicon.identifier(name));
  }
}
