-- Schema of com.example for SQLite
create table app_country (
  code text not null,
  "order" integer not null,
  constraint app_country_pkey primary key (code),
  constraint app_country_code_valid check (length(code) <= 2),
  constraint app_country_order_valid check ("order" >= -2147483648 and "order" < 2147483648)
) strict;

create table app_document (
  company_id blob not null,
  id blob not null,
  team_id blob,
  parent_id blob,
  owner_id blob not null,
  status text not null,
  region text,
  fee integer not null default 0,
  constraint app_document_pkey primary key (company_id, id),
  constraint app_document_fee_positive check (fee >= 0),
  constraint app_document_company_id_valid check (length(company_id) = 16),
  constraint app_document_id_valid check (length(id) = 16),
  constraint app_document_team_id_valid check (length(team_id) = 16),
  constraint app_document_parent_id_valid check (length(parent_id) = 16),
  constraint app_document_owner_id_valid check (length(owner_id) = 16),
  constraint app_document_status_valid check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
  constraint app_document_region_valid check (length(region) <= 20),
  constraint app_document_parent_id_fkey foreign key (company_id, parent_id)
    references app_document (company_id, id),
  constraint app_document_team_id_fkey foreign key (company_id, team_id)
    references app_team (company_id, id)
) strict;

create index app_document_owner on app_document (company_id, owner_id);

create table app_team (
  company_id blob not null,
  id blob not null,
  name text not null,
  constraint app_team_pkey primary key (company_id, id),
  constraint app_team_name_key unique (company_id, name),
  constraint app_team_company_id_valid check (length(company_id) = 16),
  constraint app_team_id_valid check (length(id) = 16),
  constraint app_team_name_valid check (length(name) <= 80)
) strict;

create table if not exists ashlar_schema (
  module text not null,
  ir_hash text not null,
  constraint ashlar_schema_pkey primary key (module)
) strict;

insert into ashlar_schema (module, ir_hash)
values ('com.example', 'd2dee93aa4d58ddbec1c1c62b0cf595aee5222931b02aeca81bf6bcde2e7c338');
