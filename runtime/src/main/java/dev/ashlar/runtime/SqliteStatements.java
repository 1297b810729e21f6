package dev.ashlar.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The prepared statements of one connection, of which the least recently used go first. */
final class SqliteStatements {
  private static final int KEPT = 256;

  private final Connection connection;
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(16, 0.75f, true);
  private final IdentityHashMap<PreparedStatement, String> lent = new IdentityHashMap<>();

  SqliteStatements(Connection connection) {
    this.connection = connection;
  }

  /** Returns a statement that nobody else uses until it is given back. */
  PreparedStatement take(String text) throws SQLException {
    PreparedStatement kept = idle.remove(text);
    PreparedStatement statement =
        kept == null || kept.isClosed() ? connection.prepareStatement(text) : kept;
    lent.put(statement, text);
    return statement;
  }

  /** Takes a statement back. */
  void give(PreparedStatement statement) throws SQLException {
    String text = lent.remove(statement);
    if (text == null || statement.isClosed() || idle.containsKey(text)) {
      statement.close();
      return;
    }
    if (!cleared(statement)) {
      statement.close();
      return;
    }
    idle.put(text, statement);
    for (PreparedStatement old : surplus()) {
      old.close();
    }
  }

  /**
   * Whether the statement can be used again. One that failed may be of no more use to the driver,
   * which says so with an exception that would hide why it failed.
   */
  private static boolean cleared(PreparedStatement statement) {
    try {
      statement.clearParameters();
      return true;
    } catch (SQLException unusable) {
      return false;
    }
  }

  private List<PreparedStatement> surplus() {
    List<PreparedStatement> surplus = new ArrayList<>();
    var eldest = idle.entrySet().iterator();
    while (idle.size() > KEPT) {
      surplus.add(eldest.next().getValue());
      eldest.remove();
    }
    return surplus;
  }
}
