-- Tests of public.kinds for pgTAP 1.2 and later, on PostgreSQL
begin;

select plan(66);

select has_table('public', 'kinds', 'public.kinds: is there');

select columns_are('public', 'kinds', cast(array['id', 'a_bool', 'a_short', 'an_int', 'a_long', 'money', 'a_wide', 'any_number', 'a_float', 'a_double', 'short_text', 'long_text', 'any_text', 'short_bytes', 'any_bytes', 'a_date', 'a_time', 'a_date_time', 'an_instant', 'a_json', 'colour', 'native_colour', 'texts', 'colours'] as name[]), 'public.kinds: has its columns');

select col_not_null('public', 'kinds', 'id', 'public.kinds: id is required');

select col_is_null('public', 'kinds', 'a_bool', 'public.kinds: a_bool may be null');

select col_is_null('public', 'kinds', 'a_short', 'public.kinds: a_short may be null');

select col_is_null('public', 'kinds', 'an_int', 'public.kinds: an_int may be null');

select col_is_null('public', 'kinds', 'a_long', 'public.kinds: a_long may be null');

select col_is_null('public', 'kinds', 'money', 'public.kinds: money may be null');

select col_is_null('public', 'kinds', 'a_wide', 'public.kinds: a_wide may be null');

select col_is_null('public', 'kinds', 'any_number', 'public.kinds: any_number may be null');

select col_is_null('public', 'kinds', 'a_float', 'public.kinds: a_float may be null');

select col_is_null('public', 'kinds', 'a_double', 'public.kinds: a_double may be null');

select col_is_null('public', 'kinds', 'short_text', 'public.kinds: short_text may be null');

select col_is_null('public', 'kinds', 'long_text', 'public.kinds: long_text may be null');

select col_is_null('public', 'kinds', 'any_text', 'public.kinds: any_text may be null');

select col_is_null('public', 'kinds', 'short_bytes', 'public.kinds: short_bytes may be null');

select col_is_null('public', 'kinds', 'any_bytes', 'public.kinds: any_bytes may be null');

select col_is_null('public', 'kinds', 'a_date', 'public.kinds: a_date may be null');

select col_is_null('public', 'kinds', 'a_time', 'public.kinds: a_time may be null');

select col_is_null('public', 'kinds', 'a_date_time', 'public.kinds: a_date_time may be null');

select col_is_null('public', 'kinds', 'an_instant', 'public.kinds: an_instant may be null');

select col_is_null('public', 'kinds', 'a_json', 'public.kinds: a_json may be null');

select col_is_null('public', 'kinds', 'colour', 'public.kinds: colour may be null');

select col_is_null('public', 'kinds', 'native_colour', 'public.kinds: native_colour may be null');

select col_is_null('public', 'kinds', 'texts', 'public.kinds: texts may be null');

select col_is_null('public', 'kinds', 'colours', 'public.kinds: colours may be null');

select col_is_pk('public', 'kinds', cast(array['id'] as name[]), 'public.kinds: has its key');

select set_eq('select conname::text from pg_catalog.pg_constraint where contype = ''c'' and conrelid = pg_catalog.to_regclass(''public.kinds'')', cast(array['kinds_colour_valid', 'kinds_colours_valid', 'kinds_short_bytes_valid'] as text[]), 'public.kinds has its checks');

select ok((select c.relrowsecurity and c.relforcerowsecurity
  from pg_catalog.pg_class as c
  where c.oid = pg_catalog.to_regclass('public.kinds')), 'public.kinds: row security is on, for its owner too');

select policies_are('public', 'kinds', cast(array['kinds_raw', 'kinds_read', 'kinds_create', 'kinds_update', 'kinds_delete'] as name[]), 'public.kinds: has its policies');

select policy_cmd_is('public', 'kinds', 'kinds_raw', 'SELECT', 'public.kinds: kinds_raw is for SELECT');

select policy_roles_are('public', 'kinds', 'kinds_raw', cast(array['ashlar_policy'] as name[]), 'public.kinds: kinds_raw is for ashlar_policy');

select policy_cmd_is('public', 'kinds', 'kinds_read', 'SELECT', 'public.kinds: kinds_read is for SELECT');

select policy_roles_are('public', 'kinds', 'kinds_read', cast(array['ashlar_app'] as name[]), 'public.kinds: kinds_read is for ashlar_app');

select policy_cmd_is('public', 'kinds', 'kinds_create', 'INSERT', 'public.kinds: kinds_create is for INSERT');

select policy_roles_are('public', 'kinds', 'kinds_create', cast(array['ashlar_app'] as name[]), 'public.kinds: kinds_create is for ashlar_app');

select policy_cmd_is('public', 'kinds', 'kinds_update', 'UPDATE', 'public.kinds: kinds_update is for UPDATE');

select policy_roles_are('public', 'kinds', 'kinds_update', cast(array['ashlar_app'] as name[]), 'public.kinds: kinds_update is for ashlar_app');

select policy_cmd_is('public', 'kinds', 'kinds_delete', 'DELETE', 'public.kinds: kinds_delete is for DELETE');

select policy_roles_are('public', 'kinds', 'kinds_delete', cast(array['ashlar_app'] as name[]), 'public.kinds: kinds_delete is for ashlar_app');

select table_privs_are('public', 'kinds', 'ashlar_app', cast(array['SELECT', 'INSERT', 'DELETE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, DELETE');

select table_privs_are('public', 'kinds', 'ashlar_migrator', cast(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as text[]), 'public.kinds: ashlar_migrator may SELECT, INSERT, UPDATE, DELETE');

select column_privs_are('public', 'kinds', 'id', 'ashlar_app', cast(array['SELECT', 'INSERT'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT id');

select column_privs_are('public', 'kinds', 'a_bool', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_bool');

select column_privs_are('public', 'kinds', 'a_short', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_short');

select column_privs_are('public', 'kinds', 'an_int', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE an_int');

select column_privs_are('public', 'kinds', 'a_long', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_long');

select column_privs_are('public', 'kinds', 'money', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE money');

select column_privs_are('public', 'kinds', 'a_wide', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_wide');

select column_privs_are('public', 'kinds', 'any_number', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE any_number');

select column_privs_are('public', 'kinds', 'a_float', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_float');

select column_privs_are('public', 'kinds', 'a_double', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_double');

select column_privs_are('public', 'kinds', 'short_text', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE short_text');

select column_privs_are('public', 'kinds', 'long_text', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE long_text');

select column_privs_are('public', 'kinds', 'any_text', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE any_text');

select column_privs_are('public', 'kinds', 'short_bytes', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE short_bytes');

select column_privs_are('public', 'kinds', 'any_bytes', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE any_bytes');

select column_privs_are('public', 'kinds', 'a_date', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_date');

select column_privs_are('public', 'kinds', 'a_time', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_time');

select column_privs_are('public', 'kinds', 'a_date_time', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_date_time');

select column_privs_are('public', 'kinds', 'an_instant', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE an_instant');

select column_privs_are('public', 'kinds', 'a_json', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE a_json');

select column_privs_are('public', 'kinds', 'colour', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE colour');

select column_privs_are('public', 'kinds', 'native_colour', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE native_colour');

select column_privs_are('public', 'kinds', 'texts', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE texts');

select column_privs_are('public', 'kinds', 'colours', 'ashlar_app', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'public.kinds: ashlar_app may SELECT, INSERT, UPDATE colours');

select finish();

rollback;
