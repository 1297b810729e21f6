package com.example.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes in which something around a test depends on the rules. */
public final class AroundCases {
  private static final Note DRAFT = NotesDatabase.note(NotesDatabase.WANDA, false, 1);

  private AroundCases() {}

  private static boolean isSeen() {
    return NotePolicy.canRead(NotesDatabase.WANDA, DRAFT);
  }

  /** Needs a rule to be set up. */
  public static class SetUp {
    @BeforeEach
    void open() {
      if (!isSeen()) {
        throw new AssertionError("not set up");
      }
    }

    @Test
    void looks() {}
  }

  /** Asserts something about a rule after the test. */
  public static class Afterwards {
    @Test
    void looks() {}

    @AfterEach
    void isSeenByItsAuthor() {
      assertThat(isSeen()).isTrue();
    }
  }

  /** Meets classes that do not fit together where a rule says something else. */
  public static class Unlinked {
    @Test
    void looks() {
      try {
        if (!isSeen()) {
          throw new NoSuchMethodError("gone");
        }
      } catch (NoSuchMethodError failure) {
        throw new AssertionError("other than expected", failure);
      }
    }
  }
}
