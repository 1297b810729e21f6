-- Tests of public.sums for pgTAP 1.2 and later, on PostgreSQL
begin;

select plan(32);

select has_table('public', 'sums', 'public.sums: is there');

select columns_are('public', 'sums', cast(array['id', 'quantity', 'price', 'name', 'total', 'half', 'label'] as name[]), 'public.sums: has its columns');

select col_not_null('public', 'sums', 'id', 'public.sums: id is required');

select col_not_null('public', 'sums', 'quantity', 'public.sums: quantity is required');

select col_is_null('public', 'sums', 'price', 'public.sums: price may be null');

select col_not_null('public', 'sums', 'name', 'public.sums: name is required');

select col_is_null('public', 'sums', 'total', 'public.sums: total may be null');

select col_not_null('public', 'sums', 'half', 'public.sums: half is required');

select col_not_null('public', 'sums', 'label', 'public.sums: label is required');

select col_is_pk('public', 'sums', cast(array['id'] as name[]), 'public.sums: has its key');

select set_eq('select conname::text from pg_catalog.pg_constraint where contype = ''c'' and conrelid = pg_catalog.to_regclass(''public.sums'')', cast(array['sums_name_after_a', 'sums_name_known', 'sums_name_trimmed', 'sums_price_high'] as text[]), 'public.sums has its checks');

select ok((select c.relrowsecurity and c.relforcerowsecurity
  from pg_catalog.pg_class as c
  where c.oid = pg_catalog.to_regclass('public.sums')), 'public.sums: row security is on, for its owner too');

select policies_are('public', 'sums', cast(array['sums_raw', 'sums_read', 'sums_create', 'sums_update', 'sums_delete'] as name[]), 'public.sums: has its policies');

select policy_cmd_is('public', 'sums', 'sums_raw', 'SELECT', 'public.sums: sums_raw is for SELECT');

select policy_roles_are('public', 'sums', 'sums_raw', cast(array['ashlar_policy'] as name[]), 'public.sums: sums_raw is for ashlar_policy');

select policy_cmd_is('public', 'sums', 'sums_read', 'SELECT', 'public.sums: sums_read is for SELECT');

select policy_roles_are('public', 'sums', 'sums_read', cast(array['ashlar_app'] as name[]), 'public.sums: sums_read is for ashlar_app');

select policy_cmd_is('public', 'sums', 'sums_create', 'INSERT', 'public.sums: sums_create is for INSERT');

select policy_roles_are('public', 'sums', 'sums_create', cast(array['ashlar_app'] as name[]), 'public.sums: sums_create is for ashlar_app');

select policy_cmd_is('public', 'sums', 'sums_update', 'UPDATE', 'public.sums: sums_update is for UPDATE');

select policy_roles_are('public', 'sums', 'sums_update', cast(array['ashlar_app'] as name[]), 'public.sums: sums_update is for ashlar_app');

select policy_cmd_is('public', 'sums', 'sums_delete', 'DELETE', 'public.sums: sums_delete is for DELETE');

select policy_roles_are('public', 'sums', 'sums_delete', cast(array['ashlar_app'] as name[]), 'public.sums: sums_delete is for ashlar_app');

select table_privs_are('public', 'sums', 'ashlar_app', cast(array['SELECT', 'INSERT', 'DELETE'] as text[]), 'public.sums: ashlar_app may SELECT, INSERT, DELETE');

select table_privs_are('public', 'sums', 'ashlar_migrator', cast(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as text[]), 'public.sums: ashlar_migrator may SELECT, INSERT, UPDATE, DELETE');

select column_privs_are('public', 'sums', 'id', 'ashlar_app', cast(array['SELECT', 'INSERT'] as text[]), 'public.sums: ashlar_app may SELECT, INSERT id');

select column_privs_are('public', 'sums', 'quantity', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.sums: ashlar_app may SELECT, INSERT, UPDATE quantity');

select column_privs_are('public', 'sums', 'price', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.sums: ashlar_app may SELECT, INSERT, UPDATE price');

select column_privs_are('public', 'sums', 'name', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.sums: ashlar_app may SELECT, INSERT, UPDATE name');

select column_privs_are('public', 'sums', 'total', 'ashlar_app', cast(array['SELECT', 'INSERT'] as text[]), 'public.sums: ashlar_app may SELECT, INSERT total');

select column_privs_are('public', 'sums', 'half', 'ashlar_app', cast(array['SELECT', 'INSERT'] as text[]), 'public.sums: ashlar_app may SELECT, INSERT half');

select column_privs_are('public', 'sums', 'label', 'ashlar_app', cast(array['SELECT', 'INSERT'] as text[]), 'public.sums: ashlar_app may SELECT, INSERT label');

select finish();

rollback;
