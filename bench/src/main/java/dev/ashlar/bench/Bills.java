package dev.ashlar.bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One way to read and write bills. */
interface Bills {
  Optional<Bill> find(UUID id);

  List<Bill> page(UUID after, int limit);

  void insert(Bill bill);

  void update(Bill bill);
}
