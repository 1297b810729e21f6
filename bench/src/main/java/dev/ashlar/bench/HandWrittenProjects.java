package dev.ashlar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Projects by the best SQL that we would write by hand.
 *
 * @param asks whether the statement asks for members, or leaves that to row security
 */
record HandWrittenProjects(DataSource source, Reader reader, boolean asks) implements Projects {
  private static final String SELECT =
      "select p.id, p.company_id, p.title, p.note from project p where p.company_id = ?";

  private static final String MEMBERS =
      " and exists (select 1 from project_member m where m.company_id = p.company_id"
          + " and m.project_id = p.id and m.user_id = ?)";

  @Override
  public Optional<Project> find(UUID id) {
    return query(" and p.id = ?", (statement, next) -> statement.setObject(next, id)).stream()
        .findFirst();
  }

  @Override
  public List<Project> page(UUID after, int limit) {
    return query(
        " and p.id > ? order by p.id limit ?",
        (statement, next) -> {
          statement.setObject(next, after);
          statement.setInt(next + 1, limit);
        });
  }

  private List<Project> query(String more, Parameters parameters) {
    String text = SELECT + (asks ? MEMBERS : "") + more;
    List<Project> projects = new ArrayList<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(text)) {
      statement.setObject(1, reader.companyId());
      if (asks) {
        statement.setObject(2, reader.id());
      }
      parameters.set(statement, asks ? 3 : 2);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          projects.add(
              new Project(
                  rows.getObject(1, UUID.class),
                  rows.getObject(2, UUID.class),
                  rows.getString(3),
                  rows.getString(4)));
        }
      }
      return projects;
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /** Sets parameters from the next one on. */
  private interface Parameters {
    void set(PreparedStatement statement, int next) throws SQLException;
  }
}
