-- Tests of public.user for pgTAP 1.2 and later, on PostgreSQL
begin;

select plan(23);

select has_table('public', 'user', 'public.user: is there');

select columns_are('public', 'user', cast(array['id', 'chief'] as name[]), 'public.user: has its columns');

select col_not_null('public', 'user', 'id', 'public.user: id is required');

select col_is_null('public', 'user', 'chief', 'public.user: chief may be null');

select col_is_pk('public', 'user', cast(array['id'] as name[]), 'public.user: has its key');

select fk_ok('public', 'user', cast(array['chief'] as name[]), 'public', 'user', cast(array['id'] as name[]), 'public.user: user_chief_fkey');

select set_eq('select conname::text from pg_catalog.pg_constraint where contype = ''c'' and conrelid = pg_catalog.to_regclass(''public."user"'')', cast(array[] as text[]), 'public.user has its checks');

select ok((select c.relrowsecurity and c.relforcerowsecurity
  from pg_catalog.pg_class as c
  where c.oid = pg_catalog.to_regclass('public."user"')), 'public.user: row security is on, for its owner too');

select policies_are('public', 'user', cast(array['user_raw', 'user_read', 'user_create', 'user_update', 'user_delete'] as name[]), 'public.user: has its policies');

select policy_cmd_is('public', 'user', 'user_raw', 'SELECT', 'public.user: user_raw is for SELECT');

select policy_roles_are('public', 'user', 'user_raw', cast(array['ashlar_policy'] as name[]), 'public.user: user_raw is for ashlar_policy');

select policy_cmd_is('public', 'user', 'user_read', 'SELECT', 'public.user: user_read is for SELECT');

select policy_roles_are('public', 'user', 'user_read', cast(array['ashlar_app'] as name[]), 'public.user: user_read is for ashlar_app');

select policy_cmd_is('public', 'user', 'user_create', 'INSERT', 'public.user: user_create is for INSERT');

select policy_roles_are('public', 'user', 'user_create', cast(array['ashlar_app'] as name[]), 'public.user: user_create is for ashlar_app');

select policy_cmd_is('public', 'user', 'user_update', 'UPDATE', 'public.user: user_update is for UPDATE');

select policy_roles_are('public', 'user', 'user_update', cast(array['ashlar_app'] as name[]), 'public.user: user_update is for ashlar_app');

select policy_cmd_is('public', 'user', 'user_delete', 'DELETE', 'public.user: user_delete is for DELETE');

select policy_roles_are('public', 'user', 'user_delete', cast(array['ashlar_app'] as name[]), 'public.user: user_delete is for ashlar_app');

select table_privs_are('public', 'user', 'ashlar_app', cast(array['SELECT', 'INSERT', 'DELETE'] as text[]), 'public.user: ashlar_app may SELECT, INSERT, DELETE');

select table_privs_are('public', 'user', 'ashlar_migrator', cast(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as text[]), 'public.user: ashlar_migrator may SELECT, INSERT, UPDATE, DELETE');

select column_privs_are('public', 'user', 'id', 'ashlar_app', cast(array['SELECT', 'INSERT'] as text[]), 'public.user: ashlar_app may SELECT, INSERT id');

select column_privs_are('public', 'user', 'chief', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.user: ashlar_app may SELECT, INSERT, UPDATE chief');

select finish();

rollback;
