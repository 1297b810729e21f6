-- Tests of app.document for pgTAP 1.2 and later, on PostgreSQL
begin;

select plan(38);

select has_table('app', 'document', 'app.document: is there');

select columns_are('app', 'document', cast(array['company_id', 'id', 'team_id', 'parent_id', 'owner_id', 'status', 'region', 'fee'] as name[]), 'app.document: has its columns');

select col_not_null('app', 'document', 'company_id', 'app.document: company_id is required');

select col_not_null('app', 'document', 'id', 'app.document: id is required');

select col_is_null('app', 'document', 'team_id', 'app.document: team_id may be null');

select col_is_null('app', 'document', 'parent_id', 'app.document: parent_id may be null');

select col_not_null('app', 'document', 'owner_id', 'app.document: owner_id is required');

select col_not_null('app', 'document', 'status', 'app.document: status is required');

select col_is_null('app', 'document', 'region', 'app.document: region may be null');

select col_not_null('app', 'document', 'fee', 'app.document: fee is required');

select col_is_pk('app', 'document', cast(array['company_id', 'id'] as name[]), 'app.document: has its key');

select fk_ok('app', 'document', cast(array['company_id', 'parent_id'] as name[]), 'app', 'document', cast(array['company_id', 'id'] as name[]), 'app.document: document_parent_id_fkey');

select fk_ok('app', 'document', cast(array['company_id', 'team_id'] as name[]), 'app', 'team', cast(array['company_id', 'id'] as name[]), 'app.document: document_team_id_fkey');

select set_eq('select conname::text from pg_catalog.pg_constraint where contype = ''c'' and conrelid = pg_catalog.to_regclass(''app.document'')', cast(array['document_fee_positive', 'document_status_valid'] as text[]), 'app.document has its checks');

select ok((select c.relrowsecurity and c.relforcerowsecurity
  from pg_catalog.pg_class as c
  where c.oid = pg_catalog.to_regclass('app.document')), 'app.document: row security is on, for its owner too');

select policies_are('app', 'document', cast(array['document_tenant', 'document_raw', 'document_read', 'document_create', 'document_update', 'document_delete'] as name[]), 'app.document: has its policies');

select policy_cmd_is('app', 'document', 'document_tenant', 'ALL', 'app.document: document_tenant is for ALL');

select policy_roles_are('app', 'document', 'document_tenant', cast(array['web'] as name[]), 'app.document: document_tenant is for web');

select policy_cmd_is('app', 'document', 'document_raw', 'SELECT', 'app.document: document_raw is for SELECT');

select policy_roles_are('app', 'document', 'document_raw', cast(array['shop'] as name[]), 'app.document: document_raw is for shop');

select policy_cmd_is('app', 'document', 'document_read', 'SELECT', 'app.document: document_read is for SELECT');

select policy_roles_are('app', 'document', 'document_read', cast(array['web'] as name[]), 'app.document: document_read is for web');

select policy_cmd_is('app', 'document', 'document_create', 'INSERT', 'app.document: document_create is for INSERT');

select policy_roles_are('app', 'document', 'document_create', cast(array['web'] as name[]), 'app.document: document_create is for web');

select policy_cmd_is('app', 'document', 'document_update', 'UPDATE', 'app.document: document_update is for UPDATE');

select policy_roles_are('app', 'document', 'document_update', cast(array['web'] as name[]), 'app.document: document_update is for web');

select policy_cmd_is('app', 'document', 'document_delete', 'DELETE', 'app.document: document_delete is for DELETE');

select policy_roles_are('app', 'document', 'document_delete', cast(array['web'] as name[]), 'app.document: document_delete is for web');

select table_privs_are('app', 'document', 'web', cast(array['SELECT', 'INSERT', 'DELETE'] as text[]), 'app.document: web may SELECT, INSERT, DELETE');

select column_privs_are('app', 'document', 'company_id', 'web', cast(array['SELECT', 'INSERT'] as text[]), 'app.document: web may SELECT, INSERT company_id');

select column_privs_are('app', 'document', 'id', 'web', cast(array['SELECT', 'INSERT'] as text[]), 'app.document: web may SELECT, INSERT id');

select column_privs_are('app', 'document', 'team_id', 'web', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'app.document: web may SELECT, INSERT, UPDATE team_id');

select column_privs_are('app', 'document', 'parent_id', 'web', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'app.document: web may SELECT, INSERT, UPDATE parent_id');

select column_privs_are('app', 'document', 'owner_id', 'web', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'app.document: web may SELECT, INSERT, UPDATE owner_id');

select column_privs_are('app', 'document', 'status', 'web', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'app.document: web may SELECT, INSERT, UPDATE status');

select column_privs_are('app', 'document', 'region', 'web', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'app.document: web may SELECT, INSERT, UPDATE region');

select column_privs_are('app', 'document', 'fee', 'web', cast(array['SELECT', 'INSERT', 'UPDATE'] as text[]), 'app.document: web may SELECT, INSERT, UPDATE fee');

select pg_catalog.set_config('ashlar.tenant_id', coalesce((select t.company_id::text from app.document as t order by t.company_id, t.id limit 1), ''), true),
  pg_catalog.set_config('ashlar_test.row', coalesce((select pg_catalog.to_jsonb(t)::text from app.document as t order by t.company_id, t.id limit 1), ''), true);

select pg_catalog.set_config('ashlar_test.rows', (select count(*)::text from app.document as t where t.company_id::text = pg_catalog.current_setting('ashlar.tenant_id')), true);

select pg_catalog.set_config('ashlar.present', '', true),
  pg_catalog.set_config('ashlar.roles', '', true),
  pg_catalog.set_config('ashlar.tenant_id', '', true);

set role web;

select is_empty('select 1 from app.document', 'app.document: without a caller there are no rows');

reset role;

select finish();

rollback;
