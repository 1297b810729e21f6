-- Schema of com.example for PostgreSQL 15 and later
set standard_conforming_strings = on;

do $$
begin
  if exists (
    select 1
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'ashlar'
      and c.relkind in ('r', 'v')
      and c.relowner is distinct from pg_catalog.to_regrole('ashlar_owner')
  ) then
    raise exception using
      message = 'schema ashlar has what does not belong to role ashlar_owner',
      hint = 'Modules of one database have the same owner and policy roles: see -Aashlar.postgresql.roles.';
  end if;
end
$$;

do $$
begin
  if pg_catalog.to_regrole('ashlar_owner') is null then
    create role ashlar_owner nologin noinherit;
  end if;
end
$$;

do $$
begin
  if pg_catalog.to_regrole('ashlar_migrator') is null then
    create role ashlar_migrator nologin bypassrls;
  end if;
end
$$;

do $$
begin
  if pg_catalog.to_regrole('ashlar_policy') is null then
    create role ashlar_policy nologin noinherit nosuperuser nobypassrls;
  end if;
end
$$;

do $$
begin
  if pg_catalog.to_regrole('ashlar_app') is null then
    create role ashlar_app nologin nosuperuser nobypassrls nocreaterole nocreatedb;
  end if;
end
$$;

do $$
begin
  if exists (
    select 1
    from pg_catalog.pg_roles
    where rolname = 'ashlar_owner' and (rolsuper or rolbypassrls)
  ) then
    raise exception using
      message = 'role ashlar_owner is a superuser or bypasses row security, so what runs with its rights would see the rows of all tenants',
      hint = 'Have an administrator run: alter role ashlar_owner nosuperuser nobypassrls;';
  end if;
end
$$;

do $$
begin
  if exists (
    select 1
    from pg_catalog.pg_roles
    where rolname = 'ashlar_policy' and (rolsuper or rolbypassrls)
  ) then
    raise exception using
      message = 'role ashlar_policy is a superuser or bypasses row security, so rules would see the rows of all tenants',
      hint = 'Have an administrator run: alter role ashlar_policy nosuperuser nobypassrls;';
  end if;
end
$$;

do $$
begin
  if exists (
    select 1
    from pg_catalog.pg_roles
    where rolname = 'ashlar_app' and (rolsuper or rolbypassrls)
  ) then
    raise exception using
      message = 'role ashlar_app is a superuser or bypasses row security, so no policy would bind the application',
      hint = 'Have an administrator run: alter role ashlar_app nosuperuser nobypassrls;';
  end if;
end
$$;

do $$
begin
  if pg_catalog.pg_has_role('ashlar_app', 'ashlar_owner', 'member') then
    raise exception using
      message = 'role ashlar_app may become role ashlar_owner, who is not bound by the policies of the application',
      hint = 'Have an administrator run: ' || (
        select pg_catalog.string_agg(
          pg_catalog.format('revoke %I from %I', a.rolname, m.rolname)
            || coalesce(pg_catalog.format(' granted by %I', g.rolname), '') || ';',
          ' ' order by m.rolname, g.rolname)
        from pg_catalog.pg_auth_members i
        join pg_catalog.pg_roles a on a.oid = i.roleid
        join pg_catalog.pg_roles m on m.oid = i.member
        left join pg_catalog.pg_roles g on g.oid = i.grantor
        where a.rolname = 'ashlar_owner' and pg_catalog.pg_has_role('ashlar_app', m.oid, 'member'));
  end if;
end
$$;

do $$
begin
  if pg_catalog.pg_has_role('ashlar_app', 'ashlar_migrator', 'member') then
    raise exception using
      message = 'role ashlar_app may become role ashlar_migrator, who is not bound by the policies of the application',
      hint = 'Have an administrator run: ' || (
        select pg_catalog.string_agg(
          pg_catalog.format('revoke %I from %I', a.rolname, m.rolname)
            || coalesce(pg_catalog.format(' granted by %I', g.rolname), '') || ';',
          ' ' order by m.rolname, g.rolname)
        from pg_catalog.pg_auth_members i
        join pg_catalog.pg_roles a on a.oid = i.roleid
        join pg_catalog.pg_roles m on m.oid = i.member
        left join pg_catalog.pg_roles g on g.oid = i.grantor
        where a.rolname = 'ashlar_migrator' and pg_catalog.pg_has_role('ashlar_app', m.oid, 'member'));
  end if;
end
$$;

do $$
begin
  if pg_catalog.pg_has_role('ashlar_app', 'ashlar_policy', 'member') then
    raise exception using
      message = 'role ashlar_app may become role ashlar_policy, who is not bound by the policies of the application',
      hint = 'Have an administrator run: ' || (
        select pg_catalog.string_agg(
          pg_catalog.format('revoke %I from %I', a.rolname, m.rolname)
            || coalesce(pg_catalog.format(' granted by %I', g.rolname), '') || ';',
          ' ' order by m.rolname, g.rolname)
        from pg_catalog.pg_auth_members i
        join pg_catalog.pg_roles a on a.oid = i.roleid
        join pg_catalog.pg_roles m on m.oid = i.member
        left join pg_catalog.pg_roles g on g.oid = i.grantor
        where a.rolname = 'ashlar_policy' and pg_catalog.pg_has_role('ashlar_app', m.oid, 'member'));
  end if;
end
$$;

do $$
begin
  if pg_catalog.pg_has_role('ashlar_policy', 'ashlar_app', 'usage') then
    raise exception using
      message = 'role ashlar_policy is in role ashlar_app, so rules would see only what the caller may read',
      hint = 'Have an administrator run: ' || (
        select pg_catalog.string_agg(
          pg_catalog.format('revoke %I from %I', a.rolname, m.rolname)
            || coalesce(pg_catalog.format(' granted by %I', g.rolname), '') || ';',
          ' ' order by m.rolname, g.rolname)
        from pg_catalog.pg_auth_members i
        join pg_catalog.pg_roles a on a.oid = i.roleid
        join pg_catalog.pg_roles m on m.oid = i.member
        left join pg_catalog.pg_roles g on g.oid = i.grantor
        where a.rolname = 'ashlar_app' and pg_catalog.pg_has_role('ashlar_policy', m.oid, 'usage'));
  end if;
end
$$;

do $$
begin
  execute pg_catalog.format(
    'revoke temporary, create on database %I from public', pg_catalog.current_database());
  begin
    revoke create on schema public from public;
  exception when insufficient_privilege or invalid_schema_name then null;
  end;
  if pg_catalog.has_database_privilege('ashlar_app', pg_catalog.current_database(), 'temporary, create') then
    raise exception using
      message = 'role ashlar_app may create schemas or temporary tables in the database',
      hint = 'Have an administrator run: ' || (
        select pg_catalog.string_agg(distinct
          pg_catalog.format('revoke temporary, create on database %I', o.datname) || ' from '
            || coalesce(pg_catalog.quote_ident(r.rolname), 'public') || ';', ' ')
        from pg_catalog.pg_database o
        cross join lateral pg_catalog.aclexplode(coalesce(o.datacl, pg_catalog.acldefault('d', o.datdba))) a
        left join pg_catalog.pg_roles r on r.oid = a.grantee
        where o.datname = pg_catalog.current_database()
          and a.privilege_type in ('TEMPORARY', 'CREATE')
          and (r.oid is null or pg_catalog.pg_has_role('ashlar_app', r.oid, 'usage')));
  end if;
  if pg_catalog.to_regnamespace('public') is not null
    and pg_catalog.has_schema_privilege('ashlar_app', 'public', 'create') then
    raise exception using
      message = 'role ashlar_app may create in schema public',
      hint = 'Have an administrator run: ' || (
        select pg_catalog.string_agg(distinct
          'revoke create on schema public' || ' from '
            || coalesce(pg_catalog.quote_ident(r.rolname), 'public') || ';', ' ')
        from pg_catalog.pg_namespace o
        cross join lateral pg_catalog.aclexplode(coalesce(o.nspacl, pg_catalog.acldefault('n', o.nspowner))) a
        left join pg_catalog.pg_roles r on r.oid = a.grantee
        where o.nspname = 'public'
          and a.privilege_type in ('TEMPORARY', 'CREATE')
          and (r.oid is null or pg_catalog.pg_has_role('ashlar_app', r.oid, 'usage')));
  end if;
end
$$;

create schema if not exists ashlar;

alter schema ashlar owner to ashlar_owner;

grant usage on schema ashlar to ashlar_app, ashlar_migrator, ashlar_policy;

grant usage, create on schema public to ashlar_owner;

grant usage on schema public to ashlar_app, ashlar_migrator, ashlar_policy;

set role ashlar_owner;

alter default privileges revoke execute on functions from public;

create type primary_colour as enum ('RED', 'GREEN', 'IT''S BLUE');

create table defaults (
  id uuid not null,
  a_bool boolean not null default true,
  a_long bigint not null default -7,
  money numeric(12, 2) not null default 12.5,
  a_wide numeric(38, 10) not null default 12.5,
  a_text varchar(40) not null default E'it''s \\ a\x0atext',
  any_text text not null default 'plain',
  a_uuid uuid not null default (cast('0b8f3c52-7a51-4f8e-9d2e-2f1c4b8a6d10' as uuid)),
  a_date date not null default (cast('2024-02-29' as date)),
  an_instant timestamptz not null default (cast('2024-02-29T12:00:00.000001Z' as timestamptz)),
  a_now timestamptz not null default (transaction_timestamp()),
  earlier timestamptz not null default (transaction_timestamp() + cast('-2592000 seconds' as interval)),
  colour text not null default 'RED',
  native_colour primary_colour not null default 'IT''S BLUE',
  constraint defaults_pkey primary key (id),
  constraint defaults_colour_valid check (colour in ('RED', 'GREEN', 'IT''S BLUE'))
);

create table "group" (
  "left" integer not null,
  "right" smallint not null,
  "select" bigint,
  constraint group_pkey primary key ("left", "right")
);

create table kinds (
  id uuid not null,
  a_bool boolean,
  a_short smallint,
  an_int integer,
  a_long bigint,
  money numeric(12, 2),
  a_wide numeric(38, 10),
  any_number numeric,
  a_float real,
  a_double double precision,
  short_text varchar(40),
  long_text varchar(5000),
  any_text text,
  short_bytes bytea,
  any_bytes bytea,
  a_date date,
  a_time time,
  a_date_time timestamp,
  an_instant timestamptz,
  a_json jsonb,
  colour text,
  native_colour primary_colour,
  texts text[],
  colours text[],
  constraint kinds_pkey primary key (id),
  constraint kinds_short_bytes_valid check (octet_length(short_bytes) <= 16),
  constraint kinds_colour_valid check (colour in ('RED', 'GREEN', 'IT''S BLUE')),
  constraint kinds_colours_valid check (colours <@ array['RED', 'GREEN', 'IT''S BLUE'])
);

create table sums (
  id uuid not null,
  quantity integer not null,
  price numeric(10, 2),
  name varchar(20) not null,
  total numeric(18, 2) generated always as (cast(quantity as bigint) * price) stored,
  half bigint generated always as (cast(quantity as bigint) / 2) stored not null,
  label varchar(41) generated always as ((name || '/') || name) stored not null,
  constraint sums_pkey primary key (id),
  constraint sums_name_after_a check ((name collate "C") > 'A'),
  constraint sums_name_known check (name not in ('', 'x''')),
  constraint sums_name_trimmed check (btrim(name, ' ') = name),
  constraint sums_price_high check (price > -1.125)
);

create table "user" (
  id bigint not null generated by default as identity,
  chief bigint,
  constraint user_pkey primary key (id)
);

create index kinds_short_text_idx on kinds (short_text);

alter table "group"
  add constraint group_select_fkey foreign key ("select")
    references "user" (id) on delete set null;

alter table "user"
  add constraint user_chief_fkey foreign key (chief)
    references "user" (id) on delete cascade;

create policy defaults_raw on defaults for select to ashlar_policy
  using (true);

create policy defaults_read on defaults for select to ashlar_app
  using (true);

create policy defaults_create on defaults for insert to ashlar_app
  with check (true);

create policy defaults_update on defaults for update to ashlar_app
  using (true)
  with check (true);

create policy defaults_delete on defaults for delete to ashlar_app
  using (true);

alter table defaults enable row level security;

alter table defaults force row level security;

grant select, insert, delete on defaults to ashlar_app;

grant update (a_bool, a_long, money, a_wide, a_text, any_text, a_uuid, a_date, an_instant, a_now, earlier, colour, native_colour) on defaults to ashlar_app;

grant select, insert, update, delete on defaults to ashlar_migrator;

create policy group_raw on "group" for select to ashlar_policy
  using (true);

create policy group_read on "group" for select to ashlar_app
  using (true);

create policy group_create on "group" for insert to ashlar_app
  with check (true);

create policy group_update on "group" for update to ashlar_app
  using (true)
  with check (true);

create policy group_delete on "group" for delete to ashlar_app
  using (true);

alter table "group" enable row level security;

alter table "group" force row level security;

grant select, insert, delete on "group" to ashlar_app;

grant update ("select") on "group" to ashlar_app;

grant select, insert, update, delete on "group" to ashlar_migrator;

create policy kinds_raw on kinds for select to ashlar_policy
  using (true);

create policy kinds_read on kinds for select to ashlar_app
  using (true);

create policy kinds_create on kinds for insert to ashlar_app
  with check (true);

create policy kinds_update on kinds for update to ashlar_app
  using (true)
  with check (true);

create policy kinds_delete on kinds for delete to ashlar_app
  using (true);

alter table kinds enable row level security;

alter table kinds force row level security;

grant select, insert, delete on kinds to ashlar_app;

grant update (a_bool, a_short, an_int, a_long, money, a_wide, any_number, a_float, a_double, short_text, long_text, any_text, short_bytes, any_bytes, a_date, a_time, a_date_time, an_instant, a_json, colour, native_colour, texts, colours) on kinds to ashlar_app;

grant select, insert, update, delete on kinds to ashlar_migrator;

create policy sums_raw on sums for select to ashlar_policy
  using (true);

create policy sums_read on sums for select to ashlar_app
  using (true);

create policy sums_create on sums for insert to ashlar_app
  with check (true);

create policy sums_update on sums for update to ashlar_app
  using (true)
  with check (true);

create policy sums_delete on sums for delete to ashlar_app
  using (true);

alter table sums enable row level security;

alter table sums force row level security;

grant select, insert, delete on sums to ashlar_app;

grant update (quantity, price, name) on sums to ashlar_app;

grant select, insert, update, delete on sums to ashlar_migrator;

create policy user_raw on "user" for select to ashlar_policy
  using (true);

create policy user_read on "user" for select to ashlar_app
  using (true);

create policy user_create on "user" for insert to ashlar_app
  with check (true);

create policy user_update on "user" for update to ashlar_app
  using (true)
  with check (true);

create policy user_delete on "user" for delete to ashlar_app
  using (true);

alter table "user" enable row level security;

alter table "user" force row level security;

grant select, insert, delete on "user" to ashlar_app;

grant update (chief) on "user" to ashlar_app;

grant select, insert, update, delete on "user" to ashlar_migrator;

create table if not exists ashlar.schema (
  module text not null,
  ir_hash text not null,
  constraint schema_pkey primary key (module)
);

insert into ashlar.schema (module, ir_hash)
values ('com.example', '9ace86194b5a233d0ac205cb3ad795a768dfea8ab1f585767995540a0ee931df');

grant select on ashlar.schema to ashlar_app, ashlar_migrator;

create or replace function ashlar.self_check_com_example(app_role name) returns table (problem text)
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    with
    tenant_name (namespace, tbl, tenant_column) as (
      select null::text, null::text, null::text where false),
    shared_name (namespace, tbl) as (
      values
        ('public', 'defaults'),
        ('public', 'group'),
        ('public', 'kinds'),
        ('public', 'sums'),
        ('public', 'user')),
    policy_name (namespace, tbl, policy) as (
      values
        ('public', 'defaults', 'defaults_raw'),
        ('public', 'defaults', 'defaults_read'),
        ('public', 'defaults', 'defaults_create'),
        ('public', 'defaults', 'defaults_update'),
        ('public', 'defaults', 'defaults_delete'),
        ('public', 'group', 'group_raw'),
        ('public', 'group', 'group_read'),
        ('public', 'group', 'group_create'),
        ('public', 'group', 'group_update'),
        ('public', 'group', 'group_delete'),
        ('public', 'kinds', 'kinds_raw'),
        ('public', 'kinds', 'kinds_read'),
        ('public', 'kinds', 'kinds_create'),
        ('public', 'kinds', 'kinds_update'),
        ('public', 'kinds', 'kinds_delete'),
        ('public', 'sums', 'sums_raw'),
        ('public', 'sums', 'sums_read'),
        ('public', 'sums', 'sums_create'),
        ('public', 'sums', 'sums_update'),
        ('public', 'sums', 'sums_delete'),
        ('public', 'user', 'user_raw'),
        ('public', 'user', 'user_read'),
        ('public', 'user', 'user_create'),
        ('public', 'user', 'user_update'),
        ('public', 'user', 'user_delete')),
    guard_name (namespace, tbl) as (
      select null::text, null::text where false),
    viewed_name (namespace, tbl) as (
      select null::text, null::text where false),
    unled_index (namespace, idx) as (
      select null::text, null::text where false),
    unled_reference (namespace, tbl, reference) as (
      select null::text, null::text, null::text where false),
    floor_of (major, minimum) as (
      values (15, 150020), (16, 160016), (17, 170012), (18, 180007)),
    tables as (
      select c.*, n.nspname
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public') and c.relkind in ('r', 'p')),
    tenant_table as (
      select c.oid as tbl, a.attnum, a.attnotnull
      from tenant_name t
      join tables c on c.nspname = t.namespace and c.relname = t.tbl
      join pg_attribute a on a.attrelid = c.oid and a.attname = t.tenant_column),
    shared_table as (
      select c.oid as tbl
      from shared_name s
      join tables c on c.nspname = s.namespace and c.relname = s.tbl)
    select 'server is older than ' || f.minimum || ': it has known holes in row security'
    from floor_of f
    where current_setting('server_version_num')::int / 10000 = f.major
      and current_setting('server_version_num')::int < f.minimum
    union all
    select 'server is older than the schema was made for'
    where current_setting('server_version_num')::int < 150000
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
    where rolname = 'ashlar_policy' and (rolsuper or rolbypassrls)
    union all
    select 'role ' || rolname
      || ' is a superuser or bypasses row security, so what runs with its rights sees all tenants'
    from pg_roles
    where rolname = 'ashlar_owner' and (rolsuper or rolbypassrls)
    union all
    select 'role ' || p.rolname || ' is a member of ' || a.rolname
      || ', so rules would see only what the caller may read'
    from pg_roles p
    join pg_roles a on a.rolname = 'ashlar_app'
    where p.rolname = 'ashlar_policy'
      and not p.rolsuper
      and pg_has_role(p.oid, a.oid, 'USAGE')
    union all
    select 'role ' || app_role || ' is a member of ' || r.rolname
    from pg_roles r
    where (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolreplication
        or r.rolname in ('ashlar_owner', 'ashlar_migrator', 'ashlar_policy')
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
    union all
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
      || ': no policy shows them to role ' || 'ashlar_policy'
    from viewed_name v
    where not exists (
      select 1
      from pg_policy p
      join pg_class c on c.oid = p.polrelid
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = v.namespace and c.relname = v.tbl
        and p.polpermissive and p.polcmd = 'r'
        and to_regrole(quote_ident('ashlar_policy'))::oid = any (p.polroles))
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
    union all
    select 'guard is missing or off on ' || g.namespace || '.' || g.tbl
    from guard_name g
    where not exists (
      select 1
      from pg_trigger r
      join tables c on c.oid = r.tgrelid
      where c.nspname = g.namespace and c.relname = g.tbl
        and r.tgname = 'zz_ashlar_guard' and r.tgenabled in ('O', 'A'))
    union all
    select 'trigger before update fires after the guard: ' || later.tgname
      || ' on ' || later.tgrelid::regclass
    from pg_trigger guard
    join pg_trigger later on later.tgrelid = guard.tgrelid
    where guard.tgname = 'zz_ashlar_guard' and later.tgname > guard.tgname
      and later.tgtype & 2 = 2 and later.tgtype & 16 = 16 and not later.tgisinternal
    union all
    select 'view is not security_invoker: ' || c.oid::regclass
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm')
      and n.nspname not in ('pg_catalog', 'information_schema')
      and has_table_privilege(app_role, c.oid, 'SELECT')
      and not (n.nspname = 'ashlar_view' and pg_get_userbyid(c.relowner) = 'ashlar_policy')
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
$$;

grant execute on function ashlar.self_check_com_example(name) to ashlar_app;

create or replace function ashlar.self_check(app_role name) returns table (problem text)
  language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
    declare
      one record;
    begin
      for one in
        select p.proname
        from pg_proc p
        join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'ashlar' and p.proname like 'self\_check\_%'
        order by p.proname
      loop
        return query execute format('select problem from ashlar.%I($1)', one.proname) using app_role;
      end loop;
    end
$$;

grant execute on function ashlar.self_check(name) to ashlar_app;

reset role;
