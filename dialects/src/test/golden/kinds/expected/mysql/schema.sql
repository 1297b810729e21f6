-- Schema of com.example for MySQL 8.0
create table defaults (
  id binary(16) not null,
  a_bool boolean not null default true,
  a_long bigint not null default -7,
  money decimal(12, 2) not null default 12.5,
  a_wide decimal(38, 10) not null default 12.5,
  a_text varchar(40) not null default (convert(x'69742773205c20610a74657874' using utf8mb4)),
  any_text longtext not null default ('plain'),
  a_uuid binary(16) not null default x'0b8f3c527a514f8e9d2e2f1c4b8a6d10',
  a_date date not null default (cast('2024-02-29' as date)),
  an_instant datetime(6) not null default (cast('2024-02-29 12:00:00.000001' as datetime(6))),
  a_now datetime(6) not null default (utc_timestamp(6)),
  earlier datetime(6) not null default (date_add(utc_timestamp(6), interval -2592000000000 microsecond)),
  colour varchar(64) not null default 'RED',
  native_colour enum('RED', 'GREEN', 'IT''S BLUE') not null default 'IT''S BLUE',
  constraint defaults_pkey primary key (id),
  constraint defaults_a_bool_valid check (a_bool in (0, 1)),
  constraint defaults_colour_valid check (colour in ('RED', 'GREEN', 'IT''S BLUE'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

create table `group` (
  `left` int not null,
  `right` smallint not null,
  `select` bigint,
  constraint group_pkey primary key (`left`, `right`)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

create table kinds (
  id binary(16) not null,
  a_bool boolean,
  a_short smallint,
  an_int int,
  a_long bigint,
  money decimal(12, 2),
  a_wide decimal(38, 10),
  any_number decimal(65, 30),
  a_float double,
  a_double double,
  short_text varchar(40),
  long_text longtext,
  any_text longtext,
  short_bytes varbinary(16),
  any_bytes longblob,
  a_date date,
  a_time time(6),
  a_date_time datetime(6),
  an_instant datetime(6),
  a_json json,
  colour varchar(64),
  native_colour enum('RED', 'GREEN', 'IT''S BLUE'),
  texts json,
  colours json,
  constraint kinds_pkey primary key (id),
  constraint kinds_a_bool_valid check (a_bool in (0, 1)),
  constraint kinds_long_text_valid check (char_length(long_text) <= 5000),
  constraint kinds_colour_valid check (colour in ('RED', 'GREEN', 'IT''S BLUE'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

create index kinds_short_text_idx on kinds (short_text);

create table sums (
  id binary(16) not null,
  quantity int not null,
  price decimal(10, 2),
  name varchar(20) not null,
  total decimal(18, 2) generated always as (quantity * price) stored,
  half bigint generated always as (quantity div 2) virtual not null,
  label varchar(41) generated always as (concat(name, '/', name)) virtual not null,
  constraint sums_pkey primary key (id),
  constraint sums_name_after_a check (name > 'A'),
  constraint sums_name_known check (name not in ('', 'x''')),
  constraint sums_name_trimmed check (trim(name) = name),
  constraint sums_price_high check (price > -1.125)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

create table user (
  id bigint not null auto_increment,
  chief bigint,
  constraint user_pkey primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

alter table `group`
  add constraint group_select_fkey foreign key (`select`)
    references user (id) on delete set null;

alter table user
  add constraint user_chief_fkey foreign key (chief)
    references user (id) on delete cascade;

create table if not exists ashlar_schema (
  module varchar(255) not null,
  ir_hash varchar(255) not null,
  constraint ashlar_schema_pkey primary key (module)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

insert into ashlar_schema (module, ir_hash)
values ('com.example', '9ace86194b5a233d0ac205cb3ad795a768dfea8ab1f585767995540a0ee931df');
