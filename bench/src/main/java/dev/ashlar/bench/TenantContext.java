package dev.ashlar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Says who asks in a transaction around each statement, as row security is usually used. */
record TenantContext(UUID companyId) implements HandWrittenBills.Around {
  @Override
  public void before(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config('ashlar.tenant_id', ?, true)")) {
      statement.setString(1, companyId.toString());
      statement.execute();
    }
  }

  @Override
  public void after(Connection connection) throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }
}
