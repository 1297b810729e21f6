-- Schema of com.example for SQLite
create table defaults (
  id blob not null,
  a_bool integer not null default true,
  a_long integer not null default -7,
  money integer not null default 1250,
  a_wide text not null default '12.5000000000',
  a_text text not null default (cast(x'69742773205c20610a74657874' as text)),
  any_text text not null default 'plain',
  a_uuid blob not null default x'0b8f3c527a514f8e9d2e2f1c4b8a6d10',
  a_date text not null default '2024-02-29',
  an_instant integer not null default 1709208000000001,
  a_now integer not null default (cast(round(unixepoch('now', 'subsec') * 1000) as integer) * 1000),
  earlier integer not null default ((cast(round(unixepoch('now', 'subsec') * 1000) as integer) * 1000) + -2592000000000),
  colour text not null default 'RED',
  native_colour text not null default 'IT''S BLUE',
  constraint defaults_pkey primary key (id),
  constraint defaults_id_valid check (length(id) = 16),
  constraint defaults_a_bool_valid check (a_bool in (0, 1)),
  constraint defaults_money_valid check (money > -1000000000000 and money < 1000000000000),
  constraint defaults_a_wide_valid check (a_wide not glob '*[^-.0-9]*'),
  constraint defaults_a_text_valid check (length(a_text) <= 40),
  constraint defaults_a_uuid_valid check (length(a_uuid) = 16),
  constraint defaults_a_date_valid check (a_date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  constraint defaults_colour_valid check (colour in ('RED', 'GREEN', 'IT''S BLUE')),
  constraint defaults_native_colour_valid check (native_colour in ('RED', 'GREEN', 'IT''S BLUE'))
) strict;

create table "group" (
  "left" integer not null,
  "right" integer not null,
  "select" integer,
  constraint group_pkey primary key ("left", "right"),
  constraint group_left_valid check ("left" >= -2147483648 and "left" < 2147483648),
  constraint group_right_valid check ("right" >= -32768 and "right" < 32768),
  constraint group_select_fkey foreign key ("select")
    references user (id) on delete set null
) strict;

create table kinds (
  id blob not null,
  a_bool integer,
  a_short integer,
  an_int integer,
  a_long integer,
  money integer,
  a_wide text,
  any_number text,
  a_float real,
  a_double real,
  short_text text,
  long_text text,
  any_text text,
  short_bytes blob,
  any_bytes blob,
  a_date text,
  a_time text,
  a_date_time text,
  an_instant integer,
  a_json text,
  colour text,
  native_colour text,
  texts text,
  colours text,
  constraint kinds_pkey primary key (id),
  constraint kinds_id_valid check (length(id) = 16),
  constraint kinds_a_bool_valid check (a_bool in (0, 1)),
  constraint kinds_a_short_valid check (a_short >= -32768 and a_short < 32768),
  constraint kinds_an_int_valid check (an_int >= -2147483648 and an_int < 2147483648),
  constraint kinds_money_valid check (money > -1000000000000 and money < 1000000000000),
  constraint kinds_a_wide_valid check (a_wide not glob '*[^-.0-9]*'),
  constraint kinds_any_number_valid check (any_number not glob '*[^-.0-9]*'),
  constraint kinds_short_text_valid check (length(short_text) <= 40),
  constraint kinds_long_text_valid check (length(long_text) <= 5000),
  constraint kinds_short_bytes_valid check (length(short_bytes) <= 16),
  constraint kinds_a_date_valid check (a_date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  constraint kinds_a_time_valid check (a_time glob '[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
  constraint kinds_a_date_time_valid check (a_date_time glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
  constraint kinds_a_json_valid check (json_valid(a_json)),
  constraint kinds_colour_valid check (colour in ('RED', 'GREEN', 'IT''S BLUE')),
  constraint kinds_native_colour_valid check (native_colour in ('RED', 'GREEN', 'IT''S BLUE')),
  constraint kinds_texts_valid check (json_valid(texts)),
  constraint kinds_colours_valid check (json_valid(colours))
) strict;

create index kinds_short_text_idx on kinds (short_text);

create table sums (
  id blob not null,
  quantity integer not null,
  price integer,
  name text not null,
  total integer generated always as (quantity * price) stored,
  half integer generated always as (quantity / 2) virtual not null,
  label text generated always as ((name || '/') || name) virtual not null,
  constraint sums_pkey primary key (id),
  constraint sums_name_after_a check (name > 'A'),
  constraint sums_name_known check (name not in ('', 'x''')),
  constraint sums_name_trimmed check (trim(name) = name),
  constraint sums_price_high check ((price * 10) > -1125),
  constraint sums_id_valid check (length(id) = 16),
  constraint sums_quantity_valid check (quantity >= -2147483648 and quantity < 2147483648),
  constraint sums_price_valid check (price > -10000000000 and price < 10000000000),
  constraint sums_name_valid check (length(name) <= 20),
  constraint sums_total_valid check (total > -1000000000000000000 and total < 1000000000000000000),
  constraint sums_label_valid check (length(label) <= 41)
) strict;

create table user (
  id integer not null primary key autoincrement,
  chief integer,
  constraint user_chief_fkey foreign key (chief)
    references user (id) on delete cascade
) strict;

create table if not exists ashlar_schema (
  module text not null,
  ir_hash text not null,
  constraint ashlar_schema_pkey primary key (module)
) strict;

insert into ashlar_schema (module, ir_hash)
values ('com.example', '9ace86194b5a233d0ac205cb3ad795a768dfea8ab1f585767995540a0ee931df');
