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

create schema if not exists app;

alter schema app owner to ashlar_owner;

grant usage on schema app to ashlar_app, ashlar_migrator, ashlar_policy;

set role ashlar_owner;

alter default privileges revoke execute on functions from public;

create or replace function ashlar.present() returns boolean
  language sql stable parallel safe
  begin atomic
    select nullif(pg_catalog.current_setting('ashlar.present', true), '') is not null;
  end;

grant execute on function ashlar.present() to ashlar_app, ashlar_migrator, ashlar_policy;

create or replace function ashlar.tenant_id() returns uuid
  language sql stable parallel safe
  begin atomic
    select cast(nullif(pg_catalog.current_setting('ashlar.tenant_id', true), '') as uuid);
  end;

grant execute on function ashlar.tenant_id() to ashlar_app, ashlar_migrator, ashlar_policy;

create or replace function ashlar.actor_id() returns uuid
  language sql stable parallel safe
  begin atomic
    select cast(nullif(pg_catalog.current_setting('ashlar.actor_id', true), '') as uuid);
  end;

grant execute on function ashlar.actor_id() to ashlar_app, ashlar_migrator, ashlar_policy;

create or replace function ashlar.actor_mfa() returns boolean
  language sql stable parallel safe
  begin atomic
    select cast(nullif(pg_catalog.current_setting('ashlar.actor_mfa', true), '') as boolean);
  end;

grant execute on function ashlar.actor_mfa() to ashlar_app, ashlar_migrator, ashlar_policy;

create or replace function ashlar.actor_region() returns text
  language sql stable parallel safe
  begin atomic
    select case
      when pg_catalog.left(nullif(pg_catalog.current_setting('ashlar.actor_region', true), ''), 1) = '=' then pg_catalog.substr(nullif(pg_catalog.current_setting('ashlar.actor_region', true), ''), 2)
    end;
  end;

grant execute on function ashlar.actor_region() to ashlar_app, ashlar_migrator, ashlar_policy;

create or replace function ashlar.actor_team_ids() returns uuid[]
  language sql stable parallel safe
  begin atomic
    select cast(array((select pg_catalog.jsonb_array_elements_text(cast(coalesce(nullif(pg_catalog.current_setting('ashlar.actor_team_ids', true), ''), '[]') as jsonb)))) as uuid[]);
  end;

grant execute on function ashlar.actor_team_ids() to ashlar_app, ashlar_migrator, ashlar_policy;

create or replace function ashlar.roles() returns text[]
  language sql stable parallel safe
  begin atomic
    select array((select pg_catalog.jsonb_array_elements_text(cast(coalesce(nullif(pg_catalog.current_setting('ashlar.roles', true), ''), '[]') as jsonb))));
  end;

grant execute on function ashlar.roles() to ashlar_app, ashlar_migrator, ashlar_policy;

create table app.country (
  code varchar(2) not null,
  "order" integer not null,
  constraint country_pkey primary key (code)
);

create table app.document (
  company_id uuid not null,
  id uuid not null,
  team_id uuid,
  parent_id uuid,
  owner_id uuid not null,
  status text not null,
  region varchar(20),
  fee bigint not null default 0,
  constraint document_pkey primary key (company_id, id),
  constraint document_fee_positive check (fee >= 0),
  constraint document_status_valid check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED'))
);

create table app.team (
  company_id uuid not null,
  id uuid not null,
  name varchar(80) not null,
  constraint team_pkey primary key (company_id, id),
  constraint team_name_key unique (company_id, name)
);

create index document_owner on app.document (company_id, owner_id);

create index document_published on app.document (company_id, fee desc) include (owner_id)
  where status = 'PUBLISHED';

alter table app.document
  add constraint document_parent_id_fkey foreign key (company_id, parent_id)
    references app.document (company_id, id);

alter table app.document
  add constraint document_team_id_fkey foreign key (company_id, team_id)
    references app.team (company_id, id) on delete set null (team_id);

comment on table app.team is E'People who work together. <p>It''s a table with \\ in its words.';

create policy country_raw on app.country for select to ashlar_policy
  using (true);

create policy country_read on app.country for select to ashlar_app
  using ((select ashlar.present()));

create policy country_update on app.country for update to ashlar_app
  using ((select ashlar.present()) and (select 'ADMIN' = any (ashlar.roles())))
  with check ((select ashlar.present()) and (select 'ADMIN' = any (ashlar.roles())));

alter table app.country enable row level security;

alter table app.country force row level security;

grant select on app.country to ashlar_app;

grant update ("order") on app.country to ashlar_app;

grant select, insert, update, delete on app.country to ashlar_migrator;

create policy document_tenant on app.document as restrictive for all to ashlar_app
  using (document.company_id = (select ashlar.tenant_id()))
  with check (document.company_id = (select ashlar.tenant_id()));

create policy document_raw on app.document for select to ashlar_policy
  using (document.company_id = ashlar.tenant_id());

create policy document_read on app.document for select to ashlar_app
  using (document.company_id = (select ashlar.tenant_id())
      and (document.owner_id = (select ashlar.actor_id())
        or (document.status = 'PUBLISHED'
          and document.team_id = any (cast((select ashlar.actor_team_ids()) as uuid[])))
        or document.region = (select ashlar.actor_region())
        or (select 'EDITOR' = any (ashlar.roles())))
      and (document.status <> 'ARCHIVED' or (select 'ADMIN' = any (ashlar.roles()))));

create policy document_create on app.document for insert to ashlar_app
  with check (document.company_id = (select ashlar.tenant_id())
      and document.owner_id = (select ashlar.actor_id())
      and document.status = 'DRAFT');

create policy document_update on app.document for update to ashlar_app
  using (document.company_id = (select ashlar.tenant_id())
      and (document.owner_id = (select ashlar.actor_id())
        or (document.status = 'PUBLISHED'
          and document.team_id = any (cast((select ashlar.actor_team_ids()) as uuid[])))
        or document.region = (select ashlar.actor_region())
        or (select 'EDITOR' = any (ashlar.roles())))
      and (document.status <> 'ARCHIVED' or (select 'ADMIN' = any (ashlar.roles())))
      and (document.owner_id = (select ashlar.actor_id())
        or ((select 'EDITOR' = any (ashlar.roles())) and document.status = 'DRAFT')))
  with check (document.company_id = (select ashlar.tenant_id())
      and (document.owner_id = (select ashlar.actor_id())
        or (document.status = 'PUBLISHED'
          and document.team_id = any (cast((select ashlar.actor_team_ids()) as uuid[])))
        or document.region = (select ashlar.actor_region())
        or (select 'EDITOR' = any (ashlar.roles())))
      and (document.status <> 'ARCHIVED' or (select 'ADMIN' = any (ashlar.roles())))
      and (document.owner_id = (select ashlar.actor_id())
        or ((select 'EDITOR' = any (ashlar.roles())) and document.status = 'DRAFT')));

create policy document_delete on app.document for delete to ashlar_app
  using (document.company_id = (select ashlar.tenant_id())
      and (document.owner_id = (select ashlar.actor_id())
        or (document.status = 'PUBLISHED'
          and document.team_id = any (cast((select ashlar.actor_team_ids()) as uuid[])))
        or document.region = (select ashlar.actor_region())
        or (select 'EDITOR' = any (ashlar.roles())))
      and (document.status <> 'ARCHIVED' or (select 'ADMIN' = any (ashlar.roles())))
      and document.owner_id = (select ashlar.actor_id())
      and document.status = 'DRAFT'
      and (select ashlar.actor_mfa()));

alter table app.document enable row level security;

alter table app.document force row level security;

create or replace function app.document_guard() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$
begin
  if current_user in ('ashlar_owner', 'ashlar_migrator') then
    return new;
  end if;
  if (new.company_id is not distinct from old.company_id) is not true then
    raise exception using errcode = '42501',
      message = 'document: the tenant of a row cannot change';
  end if;
  if (((old.owner_id = ashlar.actor_id() and new.owner_id = ashlar.actor_id())
          or ('EDITOR' = any (ashlar.roles()) and old.status = 'DRAFT' and new.status = 'DRAFT'))
        and (new.status = old.status or ashlar.roles() && array['EDITOR', 'ADMIN'])) is not true then
    raise exception using errcode = '42501',
      message = 'document: update denied';
  end if;
  return new;
end
$$;

create trigger zz_ashlar_guard
  before update on app.document
  for each row execute function app.document_guard();

grant select, insert, delete on app.document to ashlar_app;

grant update (team_id, parent_id, owner_id, status, region, fee) on app.document to ashlar_app;

grant select, insert, update, delete on app.document to ashlar_migrator;

create policy team_tenant on app.team as restrictive for all to ashlar_app
  using (team.company_id = (select ashlar.tenant_id()))
  with check (team.company_id = (select ashlar.tenant_id()));

create policy team_raw on app.team for select to ashlar_policy
  using (team.company_id = ashlar.tenant_id());

create policy team_read on app.team for select to ashlar_app
  using (team.company_id = (select ashlar.tenant_id()));

create policy team_create on app.team for insert to ashlar_app
  with check (team.company_id = (select ashlar.tenant_id())
      and (select ashlar.roles() && array['ADMIN', 'HR']));

create policy team_update on app.team for update to ashlar_app
  using (team.company_id = (select ashlar.tenant_id())
      and (select ashlar.roles() && array['ADMIN', 'HR']))
  with check (team.company_id = (select ashlar.tenant_id())
      and (select ashlar.roles() && array['ADMIN', 'HR']));

create policy team_delete on app.team for delete to ashlar_app
  using (team.company_id = (select ashlar.tenant_id()) and (select 'ADMIN' = any (ashlar.roles())));

alter table app.team enable row level security;

alter table app.team force row level security;

create or replace function app.team_guard() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$
begin
  if current_user in ('ashlar_owner', 'ashlar_migrator') then
    return new;
  end if;
  if (new.company_id is not distinct from old.company_id) is not true then
    raise exception using errcode = '42501',
      message = 'team: the tenant of a row cannot change';
  end if;
  return new;
end
$$;

create trigger zz_ashlar_guard
  before update on app.team
  for each row execute function app.team_guard();

grant select, insert, delete on app.team to ashlar_app;

grant update (name) on app.team to ashlar_app;

grant select, insert, update, delete on app.team to ashlar_migrator;

create table if not exists ashlar.schema (
  module text not null,
  ir_hash text not null,
  constraint schema_pkey primary key (module)
);

insert into ashlar.schema (module, ir_hash)
values ('com.example', 'e0afa9f9e36283ba2b7b57a204435fdf12e212f27fc02824463443a8773dc59d');

grant select on ashlar.schema to ashlar_app, ashlar_migrator;

create or replace function ashlar.self_check_com_example(app_role name) returns table (problem text)
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    with
    tenant_name (namespace, tbl, tenant_column) as (
      values
        ('app', 'document', 'company_id'),
        ('app', 'team', 'company_id')),
    shared_name (namespace, tbl) as (
      values
        ('app', 'country')),
    policy_name (namespace, tbl, policy) as (
      values
        ('app', 'country', 'country_raw'),
        ('app', 'country', 'country_read'),
        ('app', 'country', 'country_update'),
        ('app', 'document', 'document_tenant'),
        ('app', 'document', 'document_raw'),
        ('app', 'document', 'document_read'),
        ('app', 'document', 'document_create'),
        ('app', 'document', 'document_update'),
        ('app', 'document', 'document_delete'),
        ('app', 'team', 'team_tenant'),
        ('app', 'team', 'team_raw'),
        ('app', 'team', 'team_read'),
        ('app', 'team', 'team_create'),
        ('app', 'team', 'team_update'),
        ('app', 'team', 'team_delete')),
    guard_name (namespace, tbl) as (
      values
        ('app', 'document'),
        ('app', 'team')),
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
      where n.nspname in ('app') and c.relkind in ('r', 'p')),
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
