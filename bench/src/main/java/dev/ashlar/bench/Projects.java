package dev.ashlar.bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One way to read projects. */
interface Projects {
  Optional<Project> find(UUID id);

  List<Project> page(UUID after, int limit);
}
