package dev.ashlar.bench;

import dev.ashlar.runtime.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Projects by the generated DAO, with a session per call as a request would have. */
record GeneratedProjects(Database<Reader> database, Reader reader) implements Projects {
  @Override
  public Optional<Project> find(UUID id) {
    return new ProjectDao(database.as(reader)).find(id);
  }

  @Override
  public List<Project> page(UUID after, int limit) {
    return new ProjectDao(database.as(reader)).listAfter(after, limit);
  }
}
