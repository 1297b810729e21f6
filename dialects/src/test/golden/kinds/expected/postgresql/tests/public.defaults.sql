-- Tests of public.defaults for pgTAP 1.2 and later, on PostgreSQL
begin;

select plan(46);

select has_table('public', 'defaults', 'public.defaults: is there');

select columns_are('public', 'defaults', cast(array['id', 'a_bool', 'a_long', 'money', 'a_wide', 'a_text', 'any_text', 'a_uuid', 'a_date', 'an_instant', 'a_now', 'earlier', 'colour', 'native_colour'] as name[]), 'public.defaults: has its columns');

select col_not_null('public', 'defaults', 'id', 'public.defaults: id is required');

select col_not_null('public', 'defaults', 'a_bool', 'public.defaults: a_bool is required');

select col_not_null('public', 'defaults', 'a_long', 'public.defaults: a_long is required');

select col_not_null('public', 'defaults', 'money', 'public.defaults: money is required');

select col_not_null('public', 'defaults', 'a_wide', 'public.defaults: a_wide is required');

select col_not_null('public', 'defaults', 'a_text', 'public.defaults: a_text is required');

select col_not_null('public', 'defaults', 'any_text', 'public.defaults: any_text is required');

select col_not_null('public', 'defaults', 'a_uuid', 'public.defaults: a_uuid is required');

select col_not_null('public', 'defaults', 'a_date', 'public.defaults: a_date is required');

select col_not_null('public', 'defaults', 'an_instant', 'public.defaults: an_instant is required');

select col_not_null('public', 'defaults', 'a_now', 'public.defaults: a_now is required');

select col_not_null('public', 'defaults', 'earlier', 'public.defaults: earlier is required');

select col_not_null('public', 'defaults', 'colour', 'public.defaults: colour is required');

select col_not_null('public', 'defaults', 'native_colour', 'public.defaults: native_colour is required');

select col_is_pk('public', 'defaults', cast(array['id'] as name[]), 'public.defaults: has its key');

select set_eq('select conname::text from pg_catalog.pg_constraint where contype = ''c'' and conrelid = pg_catalog.to_regclass(''public.defaults'')', cast(array['defaults_colour_valid'] as text[]), 'public.defaults has its checks');

select ok((select c.relrowsecurity and c.relforcerowsecurity
  from pg_catalog.pg_class as c
  where c.oid = pg_catalog.to_regclass('public.defaults')), 'public.defaults: row security is on, for its owner too');

select policies_are('public', 'defaults', cast(array['defaults_raw', 'defaults_read', 'defaults_create', 'defaults_update', 'defaults_delete'] as name[]), 'public.defaults: has its policies');

select policy_cmd_is('public', 'defaults', 'defaults_raw', 'SELECT', 'public.defaults: defaults_raw is for SELECT');

select policy_roles_are('public', 'defaults', 'defaults_raw', cast(array['ashlar_policy'] as name[]), 'public.defaults: defaults_raw is for ashlar_policy');

select policy_cmd_is('public', 'defaults', 'defaults_read', 'SELECT', 'public.defaults: defaults_read is for SELECT');

select policy_roles_are('public', 'defaults', 'defaults_read', cast(array['ashlar_app'] as name[]), 'public.defaults: defaults_read is for ashlar_app');

select policy_cmd_is('public', 'defaults', 'defaults_create', 'INSERT', 'public.defaults: defaults_create is for INSERT');

select policy_roles_are('public', 'defaults', 'defaults_create', cast(array['ashlar_app'] as name[]), 'public.defaults: defaults_create is for ashlar_app');

select policy_cmd_is('public', 'defaults', 'defaults_update', 'UPDATE', 'public.defaults: defaults_update is for UPDATE');

select policy_roles_are('public', 'defaults', 'defaults_update', cast(array['ashlar_app'] as name[]), 'public.defaults: defaults_update is for ashlar_app');

select policy_cmd_is('public', 'defaults', 'defaults_delete', 'DELETE', 'public.defaults: defaults_delete is for DELETE');

select policy_roles_are('public', 'defaults', 'defaults_delete', cast(array['ashlar_app'] as name[]), 'public.defaults: defaults_delete is for ashlar_app');

select table_privs_are('public', 'defaults', 'ashlar_app', cast(array['SELECT', 'INSERT', 'DELETE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, DELETE');

select table_privs_are('public', 'defaults', 'ashlar_migrator', cast(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as text[]), 'public.defaults: ashlar_migrator may SELECT, INSERT, UPDATE, DELETE');

select column_privs_are('public', 'defaults', 'id', 'ashlar_app', cast(array['SELECT', 'INSERT'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT id');

select column_privs_are('public', 'defaults', 'a_bool', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE a_bool');

select column_privs_are('public', 'defaults', 'a_long', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE a_long');

select column_privs_are('public', 'defaults', 'money', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE money');

select column_privs_are('public', 'defaults', 'a_wide', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE a_wide');

select column_privs_are('public', 'defaults', 'a_text', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE a_text');

select column_privs_are('public', 'defaults', 'any_text', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE any_text');

select column_privs_are('public', 'defaults', 'a_uuid', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE a_uuid');

select column_privs_are('public', 'defaults', 'a_date', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE a_date');

select column_privs_are('public', 'defaults', 'an_instant', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE an_instant');

select column_privs_are('public', 'defaults', 'a_now', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE a_now');

select column_privs_are('public', 'defaults', 'earlier', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE earlier');

select column_privs_are('public', 'defaults', 'colour', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE colour');

select column_privs_are('public', 'defaults', 'native_colour', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.defaults: ashlar_app may SELECT, INSERT, UPDATE native_colour');

select finish();

rollback;
