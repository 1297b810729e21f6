package dev.ashlar.it.engine;

/** Something that hands out empty databases. */
interface DatabaseServer {

  /** Returns a fresh and empty database. */
  TestDatabase create();
}
