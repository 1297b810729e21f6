package dev.ashlar.runtime;

import java.sql.SQLException;

/** Lends connections. */
@FunctionalInterface
interface Leases {
  Lease borrow() throws SQLException;
}
