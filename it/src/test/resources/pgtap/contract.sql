-- The functions of pgTAP that emitted tests call, in its signatures: a small substitute of our own,
-- so that the tests can run where pgTAP is not installed.

create function plan(tests integer) returns text language plpgsql as $$
begin
  perform set_config('tap.planned', tests::text, true), set_config('tap.run', '0', true);
  return '1..' || tests;
end $$;

create function ok(holds boolean, description text) returns text language plpgsql as $$
declare
  number integer := current_setting('tap.run')::integer + 1;
begin
  perform set_config('tap.run', number::text, true);
  return case when holds then 'ok ' else 'not ok ' end || number || ' - ' || description;
end $$;

create function finish() returns setof text language plpgsql as $$
begin
  if current_setting('tap.planned') <> current_setting('tap.run') then
    return next '# planned ' || current_setting('tap.planned') || ' tests, ran ' || current_setting('tap.run');
  end if;
end $$;

create function tap_columns(relation regclass, numbers smallint[]) returns name[] language sql as $$
  select array(
    select a.attname
    from unnest(numbers) with ordinality as n (number, place)
    join pg_attribute a on a.attrelid = relation and a.attnum = n.number
    order by n.place)
$$;

create function tap_same(one anyarray, other anyarray) returns boolean language sql as $$
  select one <@ other and other <@ one
$$;

create function tap_table(schema_name name, table_name name) returns regclass language sql as $$
  select to_regclass(quote_ident(schema_name) || '.' || quote_ident(table_name))
$$;

create function has_table(name, name, text) returns text language sql as $$
  select ok(
    exists (select 1 from pg_class where oid = tap_table($1, $2) and relkind in ('r', 'p')), $3)
$$;

create function columns_are(name, name, name[], text) returns text language sql as $$
  select ok(
    tap_same(
      $3,
      array(
        select attname
        from pg_attribute
        where attrelid = tap_table($1, $2) and attnum > 0 and not attisdropped)),
    $4)
$$;

create function col_not_null(name, name, name, text) returns text language sql as $$
  select ok(
    (select attnotnull from pg_attribute where attrelid = tap_table($1, $2) and attname = $3), $4)
$$;

create function col_is_null(name, name, name, text) returns text language sql as $$
  select ok(
    (select not attnotnull from pg_attribute where attrelid = tap_table($1, $2) and attname = $3), $4)
$$;

create function tap_constraint(name, name, "char", name[]) returns boolean language sql as $$
  select exists (
    select 1
    from pg_constraint
    where conrelid = tap_table($1, $2) and contype = $3 and tap_columns(conrelid, conkey) = $4)
$$;

create function col_is_pk(name, name, name[], text) returns text language sql as $$
  select ok(tap_constraint($1, $2, 'p', $3), $4)
$$;

create function col_is_unique(name, name, name[], text) returns text language sql as $$
  select ok(tap_constraint($1, $2, 'u', $3), $4)
$$;

create function fk_ok(name, name, name[], name, name, name[], text) returns text language sql as $$
  select ok(
    exists (
      select 1
      from pg_constraint
      where contype = 'f'
        and conrelid = tap_table($1, $2) and tap_columns(conrelid, conkey) = $3
        and confrelid = tap_table($4, $5) and tap_columns(confrelid, confkey) = $6),
    $7)
$$;

create function set_eq(query text, expected anyarray, description text) returns text language plpgsql as $$
declare
  found text[];
begin
  execute 'select array(' || query || ')' into found;
  return ok(tap_same(found, expected::text[]), description);
end $$;

create function is_empty(query text, description text) returns text language plpgsql as $$
declare
  line record;
begin
  for line in execute query loop
    return ok(false, description);
  end loop;
  return ok(true, description);
end $$;

create function "is"(one anyelement, other anyelement, description text) returns text language sql as $$
  select ok(one is not distinct from other, description)
$$;

create function throws_ok(query text, state char(5), message text, description text) returns text
  language plpgsql as $$
begin
  begin
    execute query;
  exception when others then
    return ok(sqlstate = state, description);
  end;
  return ok(false, description);
end $$;

create function policies_are(name, name, name[], text) returns text language sql as $$
  select ok(
    tap_same($3, array(select polname from pg_policy where polrelid = tap_table($1, $2))), $4)
$$;

create function policy_roles_are(name, name, name, name[], text) returns text language sql as $$
  select ok(
    tap_same(
      $4,
      array(
        select r.rolname
        from pg_policy p
        join pg_roles r on r.oid = any (p.polroles)
        where p.polrelid = tap_table($1, $2) and p.polname = $3)),
    $5)
$$;

create function policy_cmd_is(name, name, name, text, text) returns text language sql as $$
  select ok(
    (
      select case polcmd
          when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE'
          else 'ALL'
        end = upper($4)
      from pg_policy
      where polrelid = tap_table($1, $2) and polname = $3),
    $5)
$$;

create function table_privs_are(name, name, name, text[], text) returns text language sql as $$
  select ok(
    tap_same(
      $4,
      array(
        select privilege
        from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
          privilege
        where has_table_privilege($3, tap_table($1, $2), privilege))),
    $5)
$$;

create function column_privs_are(name, name, name, name, text[], text) returns text language sql as $$
  select ok(
    tap_same(
      $5,
      array(
        select privilege
        from unnest(array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) privilege
        where has_column_privilege($4, tap_table($1, $2), $3::text, privilege))),
    $6)
$$;
