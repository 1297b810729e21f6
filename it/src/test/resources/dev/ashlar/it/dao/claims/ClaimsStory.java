package com.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Options;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the DAO shows and changes is what the policy's functions say, for every actor and row. */
public final class ClaimsStory implements Story {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");
  private static final TenantId TENANT = new TenantId(new UUID(7, 7));

  private static <T> T pick(List<T> values, int number) {
    return values.get(Math.floorMod(number, values.size()));
  }

  @Override
  public void tell(TestDatabase test) {
    Options options = Options.defaults().withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    Database<Member> database = Database.of(test.app(), ClaimsSchema.get(), options);
    Map<UUID, Memo> stored = new HashMap<>();
    for (int n = 0; n < 60; n++) {
      Memo memo = memo(n);
      Member author = member(memo.author().value(), n, true);
      insert(new MemoDao(database.as(author)), author, memo, stored);
    }
    assertThat(stored).hasSizeBetween(20, 59);
    int seen = 0;
    int changed = 0;
    int removed = 0;
    for (int n = 0; n < 16; n++) {
      Member actor = member(n % 4, n, n % 2 == 0);
      Session<Member> session = database.as(actor);
      seen += read(new MemoDao(session), actor, stored);
      changed += update(new MemoDao(session), actor, stored, n);
      removed += n % 4 == 3 ? delete(new MemoDao(session), actor, stored) : 0;
    }
    assertThat(seen).isGreaterThan(50);
    assertThat(changed).isGreaterThan(20);
    assertThat(removed).isGreaterThan(3);
  }

  private static void insert(MemoDao dao, Member author, Memo memo, Map<UUID, Memo> stored) {
    boolean may = MemoPolicy.canCreate(author, memo, NOW);
    try {
      dao.insert(memo);
      assertThat(may).as("added %s", memo).isTrue();
      stored.put(memo.id(), memo);
    } catch (AccessDenied denied) {
      assertThat(may).as("refused %s", memo).isFalse();
    }
  }

  private static int read(MemoDao dao, Member actor, Map<UUID, Memo> stored) {
    List<Memo> expected =
        stored.values().stream().filter(memo -> MemoPolicy.canRead(actor, memo, NOW)).toList();
    assertThat(dao.list(1_000))
        .as("seen by %s", actor)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(dao.count()).isEqualTo(expected.size());
    return expected.size();
  }

  private static int update(MemoDao dao, Member actor, Map<UUID, Memo> stored, int n) {
    int changed = 0;
    for (Memo before : List.copyOf(stored.values())) {
      Memo other = memo(n + before.level() * 7);
      Memo after =
          new Memo(
              before.id(),
              before.tenantId(),
              n % 3 == 0 ? before.author() : other.author(),
              other.team(),
              n % 2 == 0 ? before.level() : other.level(),
              other.expires(),
              other.friend(),
              other.amount(),
              other.day(),
              null,
              other.word());
      after = n % 5 == 0 ? after : withHidden(after, Boolean.FALSE);
      boolean may = MemoPolicy.canUpdate(actor, before, after, NOW);
      try {
        dao.update(after);
        assertThat(may).as("%s changed %s to %s", actor, before, after).isTrue();
        stored.put(after.id(), after);
        changed++;
      } catch (AccessDenied | RowNotFound refused) {
        assertThat(may).as("%s may change %s to %s", actor, before, after).isFalse();
      }
    }
    return changed;
  }

  private static int delete(MemoDao dao, Member actor, Map<UUID, Memo> stored) {
    int removed = 0;
    List<Memo> rows = new ArrayList<>(stored.values());
    rows.sort(Comparator.comparing(Memo::id));
    for (Memo memo : rows) {
      boolean may = MemoPolicy.canDelete(actor, memo, NOW);
      try {
        dao.delete(memo.id());
        assertThat(may).as("%s removed %s", actor, memo).isTrue();
        stored.remove(memo.id());
        removed++;
      } catch (AccessDenied | RowNotFound refused) {
        assertThat(may).as("%s may remove %s", actor, memo).isFalse();
      }
    }
    return removed;
  }

  private static Memo withHidden(Memo memo, Boolean hidden) {
    return new Memo(
        memo.id(), memo.tenantId(), memo.author(), memo.team(), memo.level(), memo.expires(),
        memo.friend(), memo.amount(), memo.day(), hidden, memo.word());
  }

  private static Member member(long id, int n, boolean mfa) {
    return new Member(
        new UserId(id),
        TENANT,
        pick(List.of(Set.<Role>of(), Set.of(Role.ADMIN), Set.of(Role.ADMIN, Role.CLERK), Set.of(Role.CLERK)), n),
        pick(List.of(Set.<TeamId>of(), Set.of(new TeamId("red,blue"), new TeamId("it's"))), n / 2),
        pick(List.of(Set.<Long>of(), Set.of(1L, 2L), Set.of(0L)), n),
        pick(List.of(Set.<UUID>of(), Set.of(new UUID(3, 1)), Set.of(new UUID(3, 1), new UUID(-3, 2))), n),
        n % 3 == 0 ? null : new UserId((id + 1) % 4),
        n % 4 == 1 ? null : new BigDecimal(pick(List.of("10", "2.5", "100.00"), n)),
        mfa,
        LocalDate.of(2026, 1, 1 + n % 3));
  }

  private static Memo memo(int n) {
    Instant expires = NOW.plus(Duration.ofDays(pick(List.of(-40, -3, 0, 5), n / 3)));
    return new Memo(
        new UUID(9, n),
        TENANT,
        new UserId(n % 4),
        n % 5 == 0 ? null : new TeamId(pick(List.of("red,blue", "red", "it's", "IT'S"), n)),
        n % 3,
        n % 7 == 0 ? expires.plusNanos(1_000) : expires,
        n % 4 == 0 ? null : pick(List.of(new UUID(3, 1), new UUID(-3, 2), new UUID(3, 9)), n),
        new BigDecimal(pick(List.of("2.50", "10.00", "10.01", "99999.99"), n / 2)),
        LocalDate.of(2026, 1, 1 + n % 5),
        pick(java.util.Arrays.asList(null, true, false, false), n / 3),
        pick(List.of("a", "it's c", "it's", "E", "zzz"), n));
  }
}
