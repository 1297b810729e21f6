-- Tests of app.country for pgTAP 1.2 and later, on PostgreSQL
begin;

select plan(25);

select has_table('app', 'country', 'app.country: is there');

select columns_are('app', 'country', cast(array['code', 'order'] as name[]), 'app.country: has its columns');

select col_not_null('app', 'country', 'code', 'app.country: code is required');

select col_not_null('app', 'country', 'order', 'app.country: order is required');

select col_is_pk('app', 'country', cast(array['code'] as name[]), 'app.country: has its key');

select set_eq('select conname::text from pg_catalog.pg_constraint where contype = ''c'' and conrelid = pg_catalog.to_regclass(''app.country'')', cast(array[] as text[]), 'app.country has its checks');

select ok((select c.relrowsecurity and c.relforcerowsecurity
  from pg_catalog.pg_class as c
  where c.oid = pg_catalog.to_regclass('app.country')), 'app.country: row security is on, for its owner too');

select policies_are('app', 'country', cast(array['country_raw', 'country_read', 'country_update'] as name[]), 'app.country: has its policies');

select policy_cmd_is('app', 'country', 'country_raw', 'SELECT', 'app.country: country_raw is for SELECT');

select policy_roles_are('app', 'country', 'country_raw', cast(array['shop'] as name[]), 'app.country: country_raw is for shop');

select policy_cmd_is('app', 'country', 'country_read', 'SELECT', 'app.country: country_read is for SELECT');

select policy_roles_are('app', 'country', 'country_read', cast(array['web'] as name[]), 'app.country: country_read is for web');

select policy_cmd_is('app', 'country', 'country_update', 'UPDATE', 'app.country: country_update is for UPDATE');

select policy_roles_are('app', 'country', 'country_update', cast(array['web'] as name[]), 'app.country: country_update is for web');

select table_privs_are('app', 'country', 'web', cast(array['SELECT'] as text[]), 'app.country: web may SELECT');

select column_privs_are('app', 'country', 'code', 'web', cast(array['SELECT'] as text[]), 'app.country: web may SELECT code');

select column_privs_are('app', 'country', 'order', 'web', cast(array['SELECT', 'UPDATE'] as text[]), 'app.country: web may SELECT, UPDATE order');

select pg_catalog.set_config('ashlar.tenant_id', coalesce('', ''), true),
  pg_catalog.set_config('ashlar_test.row', coalesce((select pg_catalog.to_jsonb(t)::text from app.country as t order by t.code limit 1), ''), true);

select pg_catalog.set_config('ashlar_test.rows', (select count(*)::text from app.country as t), true);

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '[]', true);

set role web;

select is((select count(*)::text from app.country), pg_catalog.current_setting('ashlar_test.rows'), 'app.country: no role reads all rows');

select is_empty('select 1 from app.country for update', 'app.country: no role changes no row');

reset role;

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '["EDITOR"]', true);

set role web;

select is((select count(*)::text from app.country), pg_catalog.current_setting('ashlar_test.rows'), 'app.country: EDITOR reads all rows');

select is_empty('select 1 from app.country for update', 'app.country: EDITOR changes no row');

reset role;

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '["ADMIN"]', true);

set role web;

select is((select count(*)::text from app.country), pg_catalog.current_setting('ashlar_test.rows'), 'app.country: ADMIN reads all rows');

reset role;

select pg_catalog.set_config('ashlar.present', '=on', true),
  pg_catalog.set_config('ashlar.roles', '["HR"]', true);

set role web;

select is((select count(*)::text from app.country), pg_catalog.current_setting('ashlar_test.rows'), 'app.country: HR reads all rows');

select is_empty('select 1 from app.country for update', 'app.country: HR changes no row');

reset role;

select pg_catalog.set_config('ashlar.present', '', true),
  pg_catalog.set_config('ashlar.roles', '', true),
  pg_catalog.set_config('ashlar.tenant_id', '', true);

set role web;

select is_empty('select 1 from app.country', 'app.country: without a caller there are no rows');

reset role;

select finish();

rollback;
