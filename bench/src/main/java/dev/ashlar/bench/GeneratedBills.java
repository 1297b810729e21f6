package dev.ashlar.bench;

import dev.ashlar.runtime.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bills by the generated DAO, with a session per call as a request would have. */
record GeneratedBills(Database<Reader> database, Reader reader) implements Bills {
  @Override
  public Optional<Bill> find(UUID id) {
    return new BillDao(database.as(reader)).find(id);
  }

  @Override
  public List<Bill> page(UUID after, int limit) {
    return new BillDao(database.as(reader)).listAfter(after, limit);
  }

  @Override
  public void insert(Bill bill) {
    new BillDao(database.as(reader)).insert(bill);
  }

  @Override
  public void update(Bill bill) {
    new BillDao(database.as(reader)).update(bill);
  }
}
