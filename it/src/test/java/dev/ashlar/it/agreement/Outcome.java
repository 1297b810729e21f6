package dev.ashlar.it.agreement;

import java.util.Set;
import java.util.UUID;

/** What came of asking something. */
sealed interface Outcome {

  /** Whether it is not what the reference says. */
  boolean differs(Set<UUID> expected);

  /** Whether a wrong answer is wrong in the same way: other rows, or the same kind of error. */
  default boolean isLike(Outcome other) {
    return this instanceof Broken broken
        ? other instanceof Broken too && broken.cause().getClass() == too.cause().getClass()
        : !(other instanceof Broken);
  }

  /** The keys of the rows that were seen or written. */
  record Keys(Set<UUID> keys) implements Outcome {
    @Override
    public boolean differs(Set<UUID> expected) {
      return !keys.equals(expected);
    }
  }

  /** The answer is left to the server. */
  record Undecided() implements Outcome {
    @Override
    public boolean differs(Set<UUID> expected) {
      return false;
    }
  }

  /** No answer: it does not compile, or a database refuses the statement. */
  record Broken(Throwable cause) implements Outcome {
    @Override
    public boolean differs(Set<UUID> expected) {
      return true;
    }
  }
}
