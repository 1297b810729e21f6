-- Tests of public.group for pgTAP 1.2 and later, on PostgreSQL
begin;

select plan(25);

select has_table('public', 'group', 'public.group: is there');

select columns_are('public', 'group', cast(array['left', 'right', 'select'] as name[]), 'public.group: has its columns');

select col_not_null('public', 'group', 'left', 'public.group: left is required');

select col_not_null('public', 'group', 'right', 'public.group: right is required');

select col_is_null('public', 'group', 'select', 'public.group: select may be null');

select col_is_pk('public', 'group', cast(array['left', 'right'] as name[]), 'public.group: has its key');

select fk_ok('public', 'group', cast(array['select'] as name[]), 'public', 'user', cast(array['id'] as name[]), 'public.group: group_select_fkey');

select set_eq('select conname::text from pg_catalog.pg_constraint where contype = ''c'' and conrelid = pg_catalog.to_regclass(''public."group"'')', cast(array[] as text[]), 'public.group has its checks');

select ok((select c.relrowsecurity and c.relforcerowsecurity
  from pg_catalog.pg_class as c
  where c.oid = pg_catalog.to_regclass('public."group"')), 'public.group: row security is on, for its owner too');

select policies_are('public', 'group', cast(array['group_raw', 'group_read', 'group_create', 'group_update', 'group_delete'] as name[]), 'public.group: has its policies');

select policy_cmd_is('public', 'group', 'group_raw', 'SELECT', 'public.group: group_raw is for SELECT');

select policy_roles_are('public', 'group', 'group_raw', cast(array['ashlar_policy'] as name[]), 'public.group: group_raw is for ashlar_policy');

select policy_cmd_is('public', 'group', 'group_read', 'SELECT', 'public.group: group_read is for SELECT');

select policy_roles_are('public', 'group', 'group_read', cast(array['ashlar_app'] as name[]), 'public.group: group_read is for ashlar_app');

select policy_cmd_is('public', 'group', 'group_create', 'INSERT', 'public.group: group_create is for INSERT');

select policy_roles_are('public', 'group', 'group_create', cast(array['ashlar_app'] as name[]), 'public.group: group_create is for ashlar_app');

select policy_cmd_is('public', 'group', 'group_update', 'UPDATE', 'public.group: group_update is for UPDATE');

select policy_roles_are('public', 'group', 'group_update', cast(array['ashlar_app'] as name[]), 'public.group: group_update is for ashlar_app');

select policy_cmd_is('public', 'group', 'group_delete', 'DELETE', 'public.group: group_delete is for DELETE');

select policy_roles_are('public', 'group', 'group_delete', cast(array['ashlar_app'] as name[]), 'public.group: group_delete is for ashlar_app');

select table_privs_are('public', 'group', 'ashlar_app', cast(array['SELECT', 'INSERT', 'DELETE'] as text[]), 'public.group: ashlar_app may SELECT, INSERT, DELETE');

select table_privs_are('public', 'group', 'ashlar_migrator', cast(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as text[]), 'public.group: ashlar_migrator may SELECT, INSERT, UPDATE, DELETE');

select column_privs_are('public', 'group', 'left', 'ashlar_app', cast(array['SELECT', 'INSERT'] as text[]), 'public.group: ashlar_app may SELECT, INSERT left');

select column_privs_are('public', 'group', 'right', 'ashlar_app', cast(array['SELECT', 'INSERT'] as text[]), 'public.group: ashlar_app may SELECT, INSERT right');

select column_privs_are('public', 'group', 'select', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.group: ashlar_app may SELECT, INSERT, UPDATE select');

select finish();

rollback;
