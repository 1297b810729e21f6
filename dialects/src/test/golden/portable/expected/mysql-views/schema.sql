-- Schema of com.example for MySQL 8.0
create table app_country (
  code varchar(2) not null,
  `order` int not null,
  constraint country_pkey primary key (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

create table ashlar_rows_app_document (
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
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

create index app_document_owner on ashlar_rows_app_document (company_id, owner_id);

create table ashlar_rows_app_team (
  company_id binary(16) not null,
  id binary(16) not null,
  name varchar(80) not null,
  constraint team_pkey primary key (company_id, id),
  constraint app_team_name_key unique (company_id, name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

alter table ashlar_rows_app_document
  add constraint app_document_parent_id_fkey foreign key (company_id, parent_id)
    references ashlar_rows_app_document (company_id, id);

alter table ashlar_rows_app_document
  add constraint app_document_team_id_fkey foreign key (company_id, team_id)
    references ashlar_rows_app_team (company_id, id);

create table if not exists ashlar_schema (
  module varchar(255) not null,
  ir_hash varchar(255) not null,
  constraint ashlar_schema_pkey primary key (module)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

create function if not exists ashlar_tenant() returns binary(16)
  deterministic no sql
  return unhex(replace(@ashlar_tenant, '-', ''));

grant select, update on app_country to 'shop_web'@'%';

create algorithm = merge sql security definer view app_document as
select ashlar_rows_app_document.company_id, ashlar_rows_app_document.id,
  ashlar_rows_app_document.team_id, ashlar_rows_app_document.parent_id,
  ashlar_rows_app_document.owner_id, ashlar_rows_app_document.status,
  ashlar_rows_app_document.region, ashlar_rows_app_document.fee
from ashlar_rows_app_document
where ashlar_rows_app_document.company_id = ashlar_tenant()
with cascaded check option;

grant select, insert, update, delete on app_document to 'shop_web'@'%';

create algorithm = merge sql security definer view app_team as
select ashlar_rows_app_team.company_id, ashlar_rows_app_team.id, ashlar_rows_app_team.name
from ashlar_rows_app_team
where ashlar_rows_app_team.company_id = ashlar_tenant()
with cascaded check option;

grant select, insert, update, delete on app_team to 'shop_web'@'%';

grant select on ashlar_schema to 'shop_web'@'%';

insert into ashlar_schema (module, ir_hash)
values ('com.example', 'd2dee93aa4d58ddbec1c1c62b0cf595aee5222931b02aeca81bf6bcde2e7c338');
