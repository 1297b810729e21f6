package dev.ashlar.runtime;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A connection for as long as one call needs it. */
interface Lease extends AutoCloseable {

  /** Returns the prepared statement; {@code keys} asks for the key that the database generates. */
  PreparedStatement prepare(String text, boolean keys) throws SQLException;

  /** Takes a prepared statement back. */
  void release(PreparedStatement statement) throws SQLException;

  /** Begins a transaction; before it every statement stands alone. */
  void begin(Isolation isolation) throws SQLException;

  /** Makes the transaction's changes last. */
  void commit() throws SQLException;

  /** Forgets the transaction's changes; a connection that cannot do that is given up. */
  void rollback();

  /** Tells the views of tenants' rows whose they are, until the connection is given back. */
  void tell(String tenant) throws SQLException;

  /** Gives the connection back as it was taken. */
  @Override
  void close() throws SQLException;
}
