-- Tests of app.team for pgTAP 1.2 and later, on PostgreSQL
begin;

select plan(38);

select has_table('app', 'team', 'app.team: is there');

select columns_are('app', 'team', cast(array['company_id', 'id', 'name'] as name[]), 'app.team: has its columns');

select col_not_null('app', 'team', 'company_id', 'app.team: company_id is required');

select col_not_null('app', 'team', 'id', 'app.team: id is required');

select col_not_null('app', 'team', 'name', 'app.team: name is required');

select col_is_pk('app', 'team', cast(array['company_id', 'id'] as name[]), 'app.team: has its key');

select col_is_unique('app', 'team', cast(array['company_id', 'name'] as name[]), 'app.team: team_name_key');

select set_eq('select conname::text from pg_catalog.pg_constraint where contype = ''c'' and conrelid = pg_catalog.to_regclass(''app.team'')', cast(array[] as text[]), 'app.team has its checks');

select ok((select c.relrowsecurity and c.relforcerowsecurity
  from pg_catalog.pg_class as c
  where c.oid = pg_catalog.to_regclass('app.team')), 'app.team: row security is on, for its owner too');

select policies_are('app', 'team', cast(array['team_tenant', 'team_raw', 'team_read', 'team_create', 'team_update', 'team_delete'] as name[]), 'app.team: has its policies');

select policy_cmd_is('app', 'team', 'team_tenant', 'ALL', 'app.team: team_tenant is for ALL');

select policy_roles_are('app', 'team', 'team_tenant', cast(array['web'] as name[]), 'app.team: team_tenant is for web');

select policy_cmd_is('app', 'team', 'team_raw', 'SELECT', 'app.team: team_raw is for SELECT');

select policy_roles_are('app', 'team', 'team_raw', cast(array['shop'] as name[]), 'app.team: team_raw is for shop');

select policy_cmd_is('app', 'team', 'team_read', 'SELECT', 'app.team: team_read is for SELECT');

select policy_roles_are('app', 'team', 'team_read', cast(array['web'] as name[]), 'app.team: team_read is for web');

select policy_cmd_is('app', 'team', 'team_create', 'INSERT', 'app.team: team_create is for INSERT');

select policy_roles_are('app', 'team', 'team_create', cast(array['web'] as name[]), 'app.team: team_create is for web');

select policy_cmd_is('app', 'team', 'team_update', 'UPDATE', 'app.team: team_update is for UPDATE');

select policy_roles_are('app', 'team', 'team_update', cast(array['web'] as name[]), 'app.team: team_update is for web');

select policy_cmd_is('app', 'team', 'team_delete', 'DELETE', 'app.team: team_delete is for DELETE');

select policy_roles_are('app', 'team', 'team_delete', cast(array['web'] as name[]), 'app.team: team_delete is for web');

select table_privs_are('app', 'team', 'web', cast(array['SELECT', 'INSERT', 'DELETE'] as text[]), 'app.team: web may SELECT, INSERT, DELETE');

select column_privs_are('app', 'team', 'company_id', 'web', cast(array['SELECT', 'INSERT'] as text[]), 'app.team: web may SELECT, INSERT company_id');

select column_privs_are('app', 'team', 'id', 'web', cast(array['SELECT', 'INSERT'] as text[]), 'app.team: web may SELECT, INSERT id');

select column_privs_are('app', 'team', 'name', 'web', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'app.team: web may SELECT, INSERT, UPDATE name');

select pg_catalog.set_config('ashlar.tenant_id', coalesce((select t.company_id::text from app.team as t order by t.company_id, t.id limit 1), ''), true),
  pg_catalog.set_config('ashlar_test.row', coalesce((select pg_catalog.to_jsonb(t)::text from app.team as t order by t.company_id, t.id limit 1), ''), true);

select pg_catalog.set_config('ashlar_test.rows', (select count(*)::text from app.team as t where t.company_id::text = pg_catalog.current_setting('ashlar.tenant_id')), true);

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '[]', true);

set role web;

select is((select count(*)::text from app.team), pg_catalog.current_setting('ashlar_test.rows'), 'app.team: no role reads all rows');

select throws_ok('insert into app.team (company_id, id, name) select company_id, id, name from pg_catalog.jsonb_populate_record(null::app.team, nullif(pg_catalog.current_setting(''ashlar_test.row''), '''')::jsonb)', '42501', null, 'app.team: no role adds no row');

select is_empty('select 1 from app.team for update', 'app.team: no role changes no row');

reset role;

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '["EDITOR"]', true);

set role web;

select is((select count(*)::text from app.team), pg_catalog.current_setting('ashlar_test.rows'), 'app.team: EDITOR reads all rows');

select throws_ok('insert into app.team (company_id, id, name) select company_id, id, name from pg_catalog.jsonb_populate_record(null::app.team, nullif(pg_catalog.current_setting(''ashlar_test.row''), '''')::jsonb)', '42501', null, 'app.team: EDITOR adds no row');

select is_empty('select 1 from app.team for update', 'app.team: EDITOR changes no row');

reset role;

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '["ADMIN"]', true);

set role web;

select is((select count(*)::text from app.team), pg_catalog.current_setting('ashlar_test.rows'), 'app.team: ADMIN reads all rows');

reset role;

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '["HR"]', true);

set role web;

select is((select count(*)::text from app.team), pg_catalog.current_setting('ashlar_test.rows'), 'app.team: HR reads all rows');

reset role;

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '[]', true);

set role web;

select is_empty('delete from app.team returning 1', 'app.team: no role removes no row');

reset role;

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '["EDITOR"]', true);

set role web;

select is_empty('delete from app.team returning 1', 'app.team: EDITOR removes no row');

reset role;

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '["HR"]', true);

set role web;

select is_empty('delete from app.team returning 1', 'app.team: HR removes no row');

reset role;

select pg_catalog.set_config('ashlar.present', '', true),
  pg_catalog.set_config('ashlar.roles', '', true),
  pg_catalog.set_config('ashlar.tenant_id', '', true);

set role web;

select is_empty('select 1 from app.team', 'app.team: without a caller there are no rows');

reset role;

select finish();

rollback;
