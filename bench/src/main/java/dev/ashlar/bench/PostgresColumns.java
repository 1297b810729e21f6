package dev.ashlar.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** How values travel to and from PostgreSQL. */
final class PostgresColumns implements HandWrittenBills.Columns {
  @Override
  public void uuid(PreparedStatement statement, int index, UUID value) throws SQLException {
    statement.setObject(index, value);
  }

  @Override
  public void rest(PreparedStatement statement, int index, Bill bill) throws SQLException {
    statement.setBigDecimal(index, bill.amount());
    statement.setString(index + 1, bill.note());
    statement.setBoolean(index + 2, bill.settled());
    statement.setObject(index + 3, bill.createdAt().atOffset(ZoneOffset.UTC));
  }

  @Override
  public Bill read(ResultSet rows) throws SQLException {
    return new Bill(
        rows.getObject(1, UUID.class),
        rows.getObject(2, UUID.class),
        rows.getString(3),
        rows.getObject(4, UUID.class),
        rows.getString(5),
        rows.getBigDecimal(6),
        rows.getString(7),
        rows.getBoolean(8),
        rows.getObject(9, OffsetDateTime.class).toInstant());
  }
}
