package com.example.states;

import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Options;
import dev.ashlar.runtime.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Two companies, and those who work there. */
record People(Database<Caller> database) {
  static final Instant NOW = Instant.parse("2026-03-01T12:00:00.000001Z");
  static final UUID ACME = new UUID(1, 1);
  static final UUID GLOBEX = new UUID(1, 2);
  static final UUID CLERK = new UUID(2, 1);
  static final UUID OWNER = new UUID(2, 2);
  static final UUID GUEST = new UUID(2, 3);
  static final UUID GOOD = new UUID(3, 1);
  static final UUID BLOCKED = new UUID(3, 2);

  static People of(TestDatabase test) {
    Options options = Options.defaults().withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    People people = new People(Database.of(test.app(), StatesSchema.get(), options));
    for (UUID company : List.of(ACME, GLOBEX)) {
      PayerDao payers = new PayerDao(people.as(OWNER, company, Role.OWNER));
      payers.insert(new Payer(GOOD, company, false));
      payers.insert(new Payer(BLOCKED, company, true));
    }
    return people;
  }

  Session<Caller> as(UUID who, UUID company, Role... roles) {
    return database.as(new Caller(who, company, Set.of(roles)));
  }

  BillDao clerk() {
    return new BillDao(as(CLERK, ACME, Role.BILLING));
  }

  BillDao owner() {
    return new BillDao(as(OWNER, ACME, Role.OWNER));
  }

  BillDao guest() {
    return new BillDao(as(GUEST, ACME));
  }

  /** Returns a bill that says it is paid already. */
  static Bill bill(int number, UUID payer, long units, boolean frozen) {
    return new Bill(
        new UUID(4, number), ACME, "bill " + number, units, 0, null, payer, frozen, BillState.PAID,
        CLERK, NOW, 0);
  }
}
