package dev.ashlar.runtime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes notes, in the way that a generated DAO does. */
final class Notes {
  static final String HASH = "5f1c";

  static final String POSTGRESQL =
      """
      create schema ashlar;
      create table ashlar.schema (ir_hash text not null);
      insert into ashlar.schema values ('5f1c');
      do $$ begin
        if not exists (select 1 from pg_roles where rolname = 'notes_app') then
          create role notes_app login;
          create role notes_owner;
        end if;
      end $$;
      create function ashlar.tenant_id() returns uuid language sql stable
        begin atomic select nullif(current_setting('ashlar.tenant_id', true), '')::uuid; end;
      create table note (
        company_id uuid not null,
        id uuid not null,
        title text not null,
        body text,
        constraint note_pkey primary key (company_id, id),
        constraint note_title_key unique (company_id, title),
        constraint title_not_blank check (title <> ''));
      alter table note owner to notes_owner;
      alter table note enable row level security;
      alter table note force row level security;
      create policy note_tenant on note as restrictive for all to notes_app
        using (company_id = (select ashlar.tenant_id()))
        with check (company_id = (select ashlar.tenant_id()));
      create policy note_all on note for all to notes_app using (true) with check (true);
      grant usage on schema ashlar to notes_app;
      grant select on ashlar.schema to notes_app;
      grant select, insert, update, delete on note to notes_app;
      """;

  static final String SQLITE =
      """
      create table ashlar_schema (ir_hash text not null) strict;
      insert into ashlar_schema values ('5f1c');
      create table note (
        company_id blob not null,
        id blob not null,
        title text not null,
        body text,
        constraint note_pkey primary key (company_id, id),
        constraint note_title_key unique (company_id, title),
        constraint title_not_blank check (title <> '')) strict;
      """;

  static final Sql INSERT_ALL =
      Sql.of(
          "postgresql",
          """
          insert into note (company_id, id, title, body)
          select unnest(?::uuid[]), unnest(?::uuid[]), unnest(?::text[]), unnest(?::text[])
          """,
          "sqlite",
          "insert into note (company_id, id, title, body) values (?, ?, ?, ?)");

  private final Session<Person> session;

  Notes(Session<Person> session) {
    this.session = session;
  }

  /** A note of a company. */
  record Note(UUID companyId, UUID id, String title, Optional<String> body) {}

  static DatabaseSchema<Person> schema() {
    return described().hash(HASH).build();
  }

  static DatabaseSchema.Builder<Person> described() {
    return DatabaseSchema.<Person>named("notes")
        .required("ashlar.tenant_id", Person::companyId)
        .required("ashlar.actor_id", Person::id)
        .required("ashlar.roles", Person::roles)
        .tenantTable(Sql.of("note"), "company_id");
  }

  Note insert(String title) {
    Note note = new Note(session.actor().companyId(), Uuid7.next(), title, Optional.empty());
    session
        .sql("insert into note (company_id, id, title, body) values (?, ?, ?, ?)")
        .bind(note.companyId())
        .bind(note.id())
        .bind(note.title())
        .bind((String) null)
        .update();
    return note;
  }

  int insertAll(List<Note> notes) {
    return session
        .sql(INSERT_ALL)
        .bulk(
            notes,
            (row, note) ->
                row.bind(note.companyId())
                    .bind(note.id())
                    .bind(note.title())
                    .bind(note.body().orElse(null)));
  }

  List<String> titles() {
    return session.sql("select title from note order by title").list(row -> row.string("title"));
  }

  Optional<Note> find(UUID id) {
    return session
        .sql("select company_id, id, title, body from note where company_id = ? and id = ?")
        .bind(session.actor().companyId())
        .bind(id)
        .first(Notes::read);
  }

  private static Note read(Row row) {
    return new Note(
        row.uuid(1), row.uuid("id"), row.string(3), Optional.ofNullable(row.orNull().string(4)));
  }
}
