package com.example.siege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is not known never opens a letter, and what is nearly the same is not the same. */
public final class MeaningStory implements Story {
  private static final String HOSTILE = "*/ } \\u002a\\u002f {@code <b> '; --";

  private final List<Letter> closed = new ArrayList<>();
  private final List<Letter> open = new ArrayList<>();
  private int number;

  @Override
  public void tell(TestDatabase test) {
    People people = People.of(test.app());
    owners();
    words();
    instants();
    List<Letter> all = new ArrayList<>(closed);
    all.addAll(open);
    new LetterDao(people.editor(People.ACME)).insertAll(all);
    for (Boolean trusted : new Boolean[] {null, false}) {
      Session<Caller> reader = people.reader(People.ACME, trusted);
      assertThat(new LetterDao(reader).list(1_000))
          .extracting(Letter::id)
          .containsExactlyInAnyOrderElementsOf(open.stream().map(Letter::id).toList());
      for (Letter letter : all) {
        assertThat(LetterPolicy.canRead(reader.actor(), letter, People.NOW))
            .as("in Java, of %s", letter)
            .isEqualTo(open.contains(letter));
      }
    }
    assertThat(new LetterDao(people.reader(People.ACME, true)).count())
        .as("in the vault only for those who are certainly trusted")
        .isEqualTo(all.stream().filter(each -> each.kind() == Kind.VAULT || open.contains(each)).count());
    theAuthorCannotGiveAway(people);
  }

  private void owners() {
    closed.add(letter(null, null, null, Kind.VAULT, null));
    closed.add(letter(null, true, "none", Kind.DESK, null));
    open.add(letter(People.READER, true, "none", Kind.VAULT, null));
    open.add(letter(null, false, "none", Kind.VAULT, null));
    closed.add(letter(null, null, "none", Kind.VAULT, null));
  }

  private void words() {
    open.add(letter(null, true, "admin", Kind.VAULT, null));
    for (String near : List.of("Admin", "ADMIN", "admin ", " admin", "\u00e4dmin", "admin\u0301", "")) {
      closed.add(letter(null, true, near, Kind.VAULT, null));
      open.add(letter(null, true, near, Kind.DESK, null));
    }
    closed.add(letter(null, true, null, Kind.DESK, null));
    open.add(letter(null, true, HOSTILE, Kind.VAULT, null));
    closed.add(letter(null, true, HOSTILE + " ", Kind.VAULT, null));
  }

  private void instants() {
    closed.add(letter(null, true, "none", Kind.VAULT, People.NOW.minusNanos(1_000)));
    closed.add(letter(null, true, "none", Kind.VAULT, People.NOW));
    open.add(letter(null, true, "none", Kind.VAULT, People.NOW.plusNanos(1_000)));
  }

  /** The owner hands over his letter: he could not read it any more, so he may not. */
  private static void theAuthorCannotGiveAway(People people) {
    LetterDao editor = new LetterDao(people.editor(People.ACME));
    Letter own = editor.insert(People.secret(People.ACME, 900, People.EDITOR));
    Letter given =
        new Letter(
            own.id(), own.companyId(), own.code(), People.READER, true, "none", Kind.VAULT, null,
            own.version());
    assertThatThrownBy(() -> editor.update(given))
        .isInstanceOfAny(RowNotFound.class, dev.ashlar.runtime.AccessDenied.class);
    assertThat(editor.find(own.id())).contains(own);
    assertThat(LetterPolicy.canUpdate(people.editor(People.ACME).actor(), own, given, People.NOW))
        .isFalse();
  }

  private Letter letter(
      @Nullable UUID owner,
      @Nullable Boolean secret,
      @Nullable String word,
      Kind kind,
      @Nullable Instant opensUntil) {
    number++;
    UUID id = new UUID(3, number);
    return new Letter(
        id, People.ACME, "code " + number, owner, secret, word, kind, opensUntil, 0);
  }
}
