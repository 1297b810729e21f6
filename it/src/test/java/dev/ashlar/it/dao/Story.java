package dev.ashlar.it.dao;

import dev.ashlar.it.engine.TestDatabase;

/** What happens to a database through generated code; compiled together with that code. */
public interface Story {

  /** Goes through the story and fails where the code does not do what it says. */
  void tell(TestDatabase database);
}
