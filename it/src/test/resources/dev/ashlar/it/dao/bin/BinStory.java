package com.example.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.DatabaseFailure;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import java.util.Set;
import java.util.UUID;

/** The rules of DELETE decide who throws a row away, though for the database it is an update. */
public final class BinStory implements Story {
  private static final UUID ACME = new UUID(1, 1);

  private Database<Caller> database;

  @Override
  public void tell(TestDatabase test) {
    database = Database.of(test.app(), BinSchema.get());
    NoteDao editor = new NoteDao(as(Role.EDITOR));
    NoteDao cleaner = new NoteDao(as(Role.CLEANER));
    Note open = editor.insert(new Note(new UUID(3, 1), ACME, false, "open", null, 0));
    Note locked = editor.insert(new Note(new UUID(3, 2), ACME, true, "locked", null, 0));
    assertThatThrownBy(() -> editor.delete(locked.id())).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> cleaner.delete(open.id())).isInstanceOf(RowNotFound.class);
    if (test.engine().dialect().equals("postgresql")) {
      rawSql();
    }
    cleaner.delete(locked.id());
    assertThatThrownBy(() -> cleaner.delete(locked.id())).isInstanceOf(RowNotFound.class);
    assertThat(editor.list(9)).containsExactly(open);
    assertThat(editor.update(new Note(open.id(), ACME, false, "changed", null, 1)).version())
        .isEqualTo(2);

    LineDao lines = new LineDao(as());
    Line line = lines.insert(new Line(new UUID(4, 1), ACME, null));
    lines.delete(line.id());
    assertThat(lines.find(line.id())).as("without any rule of UPDATE").isEmpty();
    if (test.engine().dialect().equals("postgresql")) {
      assertThat(as().sql("update line set deleted_at = null").update())
          .as("what was thrown away stays there")
          .isZero();
    }
  }

  private void rawSql() {
    Session<Caller> editor = as(Role.EDITOR);
    refused(editor, "update note set deleted_at = now() where text = 'open'");
    refused(editor, "delete from note");
    assertThat(editor.sql("update note set deleted_at = now() where text = 'locked'").update())
        .isZero();
    Session<Caller> cleaner = as(Role.CLEANER);
    refused(cleaner, "update note set deleted_at = now(), text = 'and more' where locked");
    refused(cleaner, "update note set text = 'mine' where locked");
    assertThat(cleaner.sql("update note set text = 'mine' where not locked").update()).isZero();
  }

  private static void refused(Session<Caller> session, String sql) {
    assertThatThrownBy(() -> session.sql(sql).update())
        .as(sql)
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining("42501");
  }

  private Session<Caller> as(Role... roles) {
    return database.as(new Caller(new UUID(2, 1), ACME, Set.of(roles)));
  }
}
