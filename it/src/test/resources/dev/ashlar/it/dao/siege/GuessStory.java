package com.example.siege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.UniqueViolation;
import java.util.UUID;

/** Nobody learns by trying what another tenant has, or what is hidden from him. */
public final class GuessStory implements Story {

  @Override
  public void tell(TestDatabase test) {
    People people = People.of(test.app());
    LetterDao ours = new LetterDao(people.editor(People.ACME));
    LetterDao theirs = new LetterDao(people.editor(People.GLOBEX));
    Letter first = ours.insert(People.secret(People.ACME, 1, People.EDITOR));

    Letter same = theirs.insert(People.secret(People.GLOBEX, 1, People.EDITOR));
    assertThat(same.id()).as("the same key and code, in another company").isEqualTo(first.id());
    assertThat(theirs.find(first.id())).contains(same);
    assertThat(ours.find(first.id())).contains(first);
    assertThatThrownBy(() -> ours.insert(with(first, new UUID(3, 2), People.ACME)))
        .isInstanceOf(UniqueViolation.class)
        .hasMessageNotContaining(first.code());

    assertThatThrownBy(() -> ours.update(with(first, first.id(), People.GLOBEX)))
        .as("no row moves to another company")
        .isInstanceOf(AccessDenied.class);
    Letter later = ours.insert(People.secret(People.ACME, 5, People.EDITOR));
    assertThat(theirs.listAfter(first.id(), 9)).as("a cursor of somebody else").isEmpty();
    assertThat(theirs.listAfter(new UUID(3, 0), 9)).containsExactly(same);
    assertThat(ours.listAfter(first.id(), 9)).containsExactly(later);

    LetterDao reader = new LetterDao(people.reader(People.ACME));
    Letter missing = with(first, new UUID(3, 99), People.ACME);
    alike(reader, first, missing, (dao, letter) -> dao.delete(letter.id()));
    alike(theirs, with(later, later.id(), People.GLOBEX), with(missing, missing.id(), People.GLOBEX),
        (dao, letter) -> dao.update(letter));
    assertThat(ours.count()).isEqualTo(2);
  }

  private interface Attempt {
    void on(LetterDao dao, Letter letter);
  }

  private static void alike(LetterDao dao, Letter hidden, Letter missing, Attempt attempt) {
    Throwable ofHidden = catchThrowable(() -> attempt.on(dao, hidden));
    Throwable ofMissing = catchThrowable(() -> attempt.on(dao, missing));
    assertThat(ofHidden).isNotNull().hasSameClassAs(ofMissing).hasMessage(ofMissing.getMessage());
    assertThat(ofHidden.getCause()).isNull();
  }

  private static Letter with(Letter letter, UUID id, UUID company) {
    return new Letter(
        id, company, letter.code(), letter.ownerId(), letter.secret(), letter.word(),
        letter.kind(), letter.opensUntil(), letter.version());
  }
}
