package dev.ashlar.runtime;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks the database about itself. */
final class Probe {
  private final Lease lease;

  Probe(Lease lease) {
    this.lease = lease;
  }

  /** Returns the first column of each row, as text; a null is an empty text. */
  List<String> texts(String query, String... parameters) throws SQLException {
    PreparedStatement statement = lease.prepare(query, false);
    try {
      for (int at = 0; at < parameters.length; at++) {
        statement.setString(at + 1, parameters[at]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
          String text = rows.getString(1);
          texts.add(text == null ? "" : text);
        }
        return texts;
      }
    } finally {
      lease.release(statement);
    }
  }

  /** Returns the first column of the only row, as text. */
  String text(String query, String... parameters) throws SQLException {
    List<String> texts = texts(query, parameters);
    return texts.isEmpty() ? "" : texts.get(0);
  }
}
