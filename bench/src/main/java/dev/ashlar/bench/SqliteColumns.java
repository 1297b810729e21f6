package dev.ashlar.bench;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How values travel to and from SQLite. */
final class SqliteColumns implements HandWrittenBills.Columns {
  @Override
  public void uuid(PreparedStatement statement, int index, UUID value) throws SQLException {
    ByteBuffer bytes = ByteBuffer.allocate(16);
    bytes.putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
    statement.setBytes(index, bytes.array());
  }

  @Override
  public void rest(PreparedStatement statement, int index, Bill bill) throws SQLException {
    statement.setLong(index, bill.amount().unscaledValue().longValueExact());
    statement.setString(index + 1, bill.note());
    statement.setInt(index + 2, bill.settled() ? 1 : 0);
    statement.setLong(index + 3, ChronoUnit.MICROS.between(Instant.EPOCH, bill.createdAt()));
  }

  @Override
  public Bill read(ResultSet rows) throws SQLException {
    return new Bill(
        uuid(rows.getBytes(1)),
        uuid(rows.getBytes(2)),
        rows.getString(3),
        uuid(rows.getBytes(4)),
        rows.getString(5),
        BigDecimal.valueOf(rows.getLong(6), 2),
        rows.getString(7),
        rows.getInt(8) == 1,
        Instant.EPOCH.plus(rows.getLong(9), ChronoUnit.MICROS));
  }

  private static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
