-- Schema of com.example for MariaDB 11.4
create table app_country (
  code varchar(2) not null,
  `order` int not null,
  constraint country_pkey primary key (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_nopad_bin;

create table app_document (
  company_id binary(16) not null,
  id binary(16) not null,
  team_id binary(16),
  parent_id binary(16),
  owner_id binary(16) not null,
  status varchar(64) not null,
  region varchar(20),
  fee bigint not null default 0,
  constraint document_pkey primary key (company_id, id),
  constraint app_document_fee_positive check (fee >= 0),
  constraint app_document_status_valid check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_nopad_bin;

create index app_document_owner on app_document (company_id, owner_id);

create table app_team (
  company_id binary(16) not null,
  id binary(16) not null,
  name varchar(80) not null,
  constraint team_pkey primary key (company_id, id),
  constraint app_team_name_key unique (company_id, name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_nopad_bin;

alter table app_document
  add constraint app_document_parent_id_fkey foreign key (company_id, parent_id)
    references app_document (company_id, id);

alter table app_document
  add constraint app_document_team_id_fkey foreign key (company_id, team_id)
    references app_team (company_id, id);

create table if not exists ashlar_schema (
  module varchar(255) not null,
  ir_hash varchar(255) not null,
  constraint ashlar_schema_pkey primary key (module)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_nopad_bin;

insert into ashlar_schema (module, ir_hash)
values ('com.example', 'd2dee93aa4d58ddbec1c1c62b0cf595aee5222931b02aeca81bf6bcde2e7c338');
