package dev.ashlar.sql.postgresql;

/**
 * The questions of the self-check to the catalogue of PostgreSQL, each of which finds nothing in a
 * database that is as the schema made it. {@code :namespaces}, {@code :forbidden}, {@code :owner},
 * {@code :policy_role}, {@code :app_group}, {@code :guard} and {@code :minimum} stand for
 * constants.
 */
final class SelfCheckQuery {

  /** The catalogue's view of what the constants name. */
  static final String CATALOGUE =
      """
      floor_of (major, minimum) as (
        values (15, 150020), (16, 160016), (17, 170012), (18, 180007)),
      tables as (
        select c.*, n.nspname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in (:namespaces) and c.relkind in ('r', 'p')),
      tenant_table as (
        select c.oid as tbl, a.attnum, a.attnotnull
        from tenant_name t
        join tables c on c.nspname = t.namespace and c.relname = t.tbl
        join pg_attribute a on a.attrelid = c.oid and a.attname = t.tenant_column),
      shared_table as (
        select c.oid as tbl
        from shared_name s
        join tables c on c.nspname = s.namespace and c.relname = s.tbl)
      """;

  /** The server and the role. */
  static final String ROLE =
      """
      select 'server is older than ' || f.minimum || ': it has known holes in row security'
      from floor_of f
      where current_setting('server_version_num')::int / 10000 = f.major
        and current_setting('server_version_num')::int < f.minimum
      union all
      select 'server is older than the schema was made for'
      where current_setting('server_version_num')::int < :minimum
      union all
      select 'role ' || rolname || ' is a superuser or bypasses row security'
      from pg_roles
      where rolname = app_role and (rolsuper or rolbypassrls)
      union all
      select 'role ' || rolname || ' may make roles or copy the server''s files'
      from pg_roles
      where rolname = app_role and (rolcreaterole or rolreplication)
      union all
      select 'role ' || rolname
        || ' bypasses row security, so rules would see the rows of all tenants'
      from pg_roles
      where rolname = :policy_role and (rolsuper or rolbypassrls)
      union all
      select 'role ' || rolname
        || ' is a superuser or bypasses row security, so what runs with its rights sees all tenants'
      from pg_roles
      where rolname = :owner and (rolsuper or rolbypassrls)
      union all
      select 'role ' || p.rolname || ' is a member of ' || a.rolname
        || ', so rules would see only what the caller may read'
      from pg_roles p
      join pg_roles a on a.rolname = :app_group
      where p.rolname = :policy_role
        and not p.rolsuper
        and pg_has_role(p.oid, a.oid, 'USAGE')
      union all
      select 'role ' || app_role || ' is a member of ' || r.rolname
      from pg_roles r
      where (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolreplication
          or r.rolname in (:forbidden)
          or r.rolname in (
            'pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'))
        and r.rolname <> app_role
        and pg_has_role(app_role, r.oid, 'MEMBER')
      union all
      select 'role ' || app_role || ' owns ' || c.oid::regclass
      from pg_class c
      where pg_get_userbyid(c.relowner) = app_role
      union all
      select 'role ' || app_role || ' may truncate ' || c.oid::regclass
      from tables c
      where has_table_privilege(app_role, c.oid, 'TRUNCATE')
      union all
      select 'role ' || app_role || ' may update the tenant column of ' || t.tbl::regclass
      from tenant_table t
      where has_column_privilege(app_role, t.tbl, t.attnum, 'UPDATE')
      union all
      select 'role ' || app_role || ' may create in schema ' || nspname
      from pg_namespace
      where has_schema_privilege(app_role, oid, 'CREATE') and nspname !~ '^pg_'
      union all
      select 'role ' || app_role || ' may create schemas in the database'
      where has_database_privilege(app_role, current_database(), 'CREATE')
      union all
      select 'role ' || app_role || ' may create temporary tables'
      where has_database_privilege(app_role, current_database(), 'TEMPORARY')
      """;

  /** The tables and their policies. */
  static final String TABLES =
      """
      select 'table is missing: ' || n.namespace || '.' || n.tbl
      from (select namespace, tbl from tenant_name union all select * from shared_name) n
      where not exists (
        select 1 from tables c where c.nspname = n.namespace and c.relname = n.tbl)
      union all
      select 'table is neither a tenant''s nor shared: ' || c.oid::regclass
      from tables c
      where c.oid not in (select tbl from tenant_table)
        and c.oid not in (select tbl from shared_table)
        and not (c.relrowsecurity and c.relforcerowsecurity)
        and has_any_column_privilege(app_role, c.oid, 'SELECT, INSERT, UPDATE')
      union all
      select 'row security is not enabled and forced on ' || c.oid::regclass
      from tables c
      where not (c.relrowsecurity and c.relforcerowsecurity)
        and (c.oid in (select tbl from tenant_table) or c.oid in (select tbl from shared_table))
      union all
      select 'no restrictive tenant policy for all commands on ' || t.tbl::regclass
      from tenant_table t
      where not exists (
        select 1
        from pg_policy p
        where p.polrelid = t.tbl and not p.polpermissive and p.polcmd = '*'
          and p.polqual is not null and p.polwithcheck is not null)
      union all
      select 'policy is missing: ' || e.policy || ' on ' || e.namespace || '.' || e.tbl
      from policy_name e
      where not exists (
        select 1
        from pg_policy p
        join tables c on c.oid = p.polrelid
        where c.nspname = e.namespace and c.relname = e.tbl and p.polname = e.policy)
      union all
      select 'policy is not of the schema: ' || p.polname || ' on ' || c.oid::regclass
      from pg_policy p
      join tables c on c.oid = p.polrelid
      where p.polpermissive
        and (c.oid in (select tbl from tenant_table) or c.oid in (select tbl from shared_table))
        and not exists (
          select 1
          from policy_name e
          where c.nspname = e.namespace and c.relname = e.tbl and p.polname = e.policy)
      union all
      select 'rules would not see the rows of ' || v.namespace || '.' || v.tbl
        || ': no policy shows them to role ' || :policy_role
      from viewed_name v
      where not exists (
        select 1
        from pg_policy p
        join pg_class c on c.oid = p.polrelid
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = v.namespace and c.relname = v.tbl
          and p.polpermissive and p.polcmd = 'r'
          and to_regrole(quote_ident(:policy_role))::oid = any (p.polroles))
      union all
      select 'tenant column may be null on ' || tbl::regclass
      from tenant_table
      where not attnotnull
      union all
      select 'unique index is not led by the tenant column: ' || i.indexrelid::regclass
      from pg_index i
      join tenant_table t on t.tbl = i.indrelid
      join pg_class x on x.oid = i.indexrelid
      join pg_namespace n on n.oid = x.relnamespace
      where i.indisunique
        and i.indkey[0] <> t.attnum
        and not exists (
          select 1 from unled_index u where u.namespace = n.nspname and u.idx = x.relname)
      union all
      select 'reference between tenants'' tables is not led by the tenant column: ' || k.conname
      from pg_constraint k
      join tenant_table t on t.tbl = k.conrelid
      join tables c on c.oid = k.conrelid
      where k.contype = 'f'
        and k.conkey[1] <> t.attnum
        and k.confrelid in (select tbl from tenant_table)
        and not exists (
          select 1
          from unled_reference u
          where u.namespace = c.nspname and u.tbl = c.relname and u.reference = k.conname)
      """;

  /** What else the role could reach rows by. */
  static final String DETOURS =
      """
      select 'guard is missing or off on ' || g.namespace || '.' || g.tbl
      from guard_name g
      where not exists (
        select 1
        from pg_trigger r
        join tables c on c.oid = r.tgrelid
        where c.nspname = g.namespace and c.relname = g.tbl
          and r.tgname = :guard and r.tgenabled in ('O', 'A'))
      union all
      select 'trigger before update fires after the guard: ' || later.tgname
        || ' on ' || later.tgrelid::regclass
      from pg_trigger guard
      join pg_trigger later on later.tgrelid = guard.tgrelid
      where guard.tgname = :guard and later.tgname > guard.tgname
        and later.tgtype & 2 = 2 and later.tgtype & 16 = 16 and not later.tgisinternal
      union all
      select 'view is not security_invoker: ' || c.oid::regclass
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm')
        and n.nspname not in ('pg_catalog', 'information_schema')
        and has_table_privilege(app_role, c.oid, 'SELECT')
        and not (n.nspname = 'ashlar_view' and pg_get_userbyid(c.relowner) = :policy_role)
        and not exists (
          select 1
          from pg_options_to_table(c.reloptions) o
          where c.relkind = 'v' and o.option_name = 'security_invoker'
            and o.option_value::boolean)
      union all
      select 'security definer function without a pinned search_path: ' || p.oid::regprocedure
      from pg_proc p
      where p.prosecdef
        and has_function_privilege(app_role, p.oid, 'EXECUTE')
        and not exists (select 1 from unnest(p.proconfig) x where x like 'search_path=%')
      union all
      select 'context function is immutable: ' || p.oid::regprocedure
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'ashlar' and p.provolatile = 'i'
      """;

  private SelfCheckQuery() {}
}
