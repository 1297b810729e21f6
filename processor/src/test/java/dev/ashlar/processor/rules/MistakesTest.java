package dev.ashlar.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty mistakes that people make, or seem to make: each is found once, or rightly not at all. */
class MistakesTest {
  private static final String TABLE =
      """
      @Table
      %2$s
      public record %1$s(
          @Id UUID id,
          @Tenant UUID companyId,
          State state,
          UUID ownerId,
          @Nullable UUID reviewerId,
          @Nullable Boolean hidden,
          @Nullable Instant sentAt,
          Instant dueAt,
          LocalDate day,
          int pages,
          @Column(precision = 6, scale = 2) BigDecimal price,
          @Column(length = 10) String code,
          @Nullable @Column(length = 10) String note,
          @Reference(Team.class) UUID teamId,
          @Reference(Team.class) @Nullable UUID otherId) {
        public enum State { DRAFT, SENT, PAID }
      }
      """;
  private static final String TEAM =
      """
      @Table
      @Policy(allow = READ, by = "SALES")
      public record Team(
          @Id UUID id, @Tenant UUID companyId, boolean open, @Nullable UUID leadId, int size) {}
      """;
  private static final String MEMBER =
      """
      @Table
      @Index("teamId")
      @Policy(allow = READ, by = "SALES")
      public record Member(
          @Id UUID id,
          @Tenant UUID companyId,
          @Reference(value = Team.class, inverse = "members") UUID teamId,
          UUID userId,
          int level) {}
      """;

  @TempDir Path folder;

  private final Map<String, String> policies = new LinkedHashMap<>();
  private final Map<String, List<String>> expected = new TreeMap<>();

  @Test
  void findsEachMistakeOnce() {
    contradictions();
    certainties();
    denies();
    redundancies();
    strangers();
    links();
    noMistakes();
    assertThat(policies).hasSizeGreaterThanOrEqualTo(40);
    Findings findings = Findings.in(folder).table("Team", TEAM).table("Member", MEMBER);
    policies.forEach((name, text) -> findings.table(name, TABLE.formatted(name, text)));
    Map<String, List<String>> found = new TreeMap<>();
    policies.keySet().forEach(name -> found.put(name, new ArrayList<>()));
    List<String> others = new ArrayList<>();
    String last = "";
    for (String line : findings.lines()) {
      if (!line.startsWith("example: ")) {
        last = line.replaceFirst(".* of (M\\d\\d)\\b.*", "$1");
      }
      found.getOrDefault(last, others).add(line);
    }
    assertThat(others).isEmpty();
    assertThat(found).isEqualTo(expected);
  }

  private void contradictions() {
    never("price > 3.14 && price < 3.15", "'price > 3.14' and 'price < 3.15' exclude each other");
    never("price > 9999.99", "'price > 9999.99' is true of no row");
    never(
        "dueAt < now() - duration('P1D') && dueAt > now()",
        "'dueAt < now() - duration('PT24H')' and 'dueAt > now()' exclude each other");
    never(
        "day > date('2026-01-31') && day < date('2026-02-01')",
        "'day > date('2026-01-31')' and 'day < date('2026-02-01')' exclude each other");
    never(
        "code == 'A-1' && startsWith(code, 'B')",
        "'code == 'A-1'' and 'startsWith(code, 'B')' exclude each other");
    never(
        "state != DRAFT && state != SENT && state != PAID",
        "'state != DRAFT', 'state != SENT' and 'state != PAID' exclude each other");
    never("state in []", "its condition is false, whatever the row");
    never("note is null && note == 'x'", "'note is null' and 'note == 'x'' exclude each other");
    never(
        "hasRole(SALES) && !hasAnyRole(SALES, BILLING)",
        "'hasRole(SALES)' and '!hasAnyRole(SALES, BILLING)' exclude each other");
    never(
        "ownerId == actor.id && !isAuthenticated()",
        "'ownerId == actor.id' and '!isAuthenticated()' exclude each other");
    add(
        "@Policy(allow = READ, by = \"SALES\")@Policy(allow = UPDATE, by = \"SALES\", when = \"state == DRAFT\", check = \"state == old.state && state == SENT\")",
        "PO108 The second policy of %s can never hold: 'old.state == DRAFT', 'state == old.state' and 'state == SENT' exclude each other.");
    add(
        "@Policy(allow = READ, by = \"SALES\")@Policy(allow = UPDATE, by = \"SALES\", check = \"pages > old.pages && pages <= old.pages\")",
        "PO108 The second policy of %s can never hold: 'pages > old.pages' and 'pages <= old.pages' exclude each other.");
    add(
        "@Policy(allow = {READ, CREATE}, by = \"SALES\")@Policy(deny = CREATE, when = \"pages < 0 && pages > 10\")",
        "PO108 The second policy of %s can never hold: 'pages < 0' and 'pages > 10' exclude each other.");
  }

  private void certainties() {
    always("state in [DRAFT, SENT] || state == PAID");
    always("pages >= -2147483648");
    always("ownerId not in []");
    always("hidden is null || hidden || !hidden");
    always("startsWith(code, '')");
    always("sentAt is null || sentAt <= now() || sentAt > now() - duration('PT1S')");
  }

  private void denies() {
    add(
        "@Policy(allow = READ, by = \"SALES\")@Policy(deny = READ, when = \"hidden\")",
        "PO114 The second policy of %s also denies rows in which hidden is null: they would be refused as well.",
        "example: hidden is null, hasRole(SALES)");
    add(
        "@Policy(allow = READ, by = \"SALES\")@Policy(deny = READ, when = \"note == 'x' && reviewerId is not null\")",
        "PO114 The second policy of %s also denies rows in which note is null: they would be refused as well.",
        "example: note is null, reviewerId == uuid('00000000-0000-4000-8000-000000000001'), hasRole(SALES)");
    add(
        "@Policy(allow = READ, by = \"SALES\")@Policy(deny = READ, when = \"hidden is not null && hidden\")");
    add(
        "@Policy(allow = READ, by = \"SALES\", when = \"pages > 3\")@Policy(deny = READ, when = \"pages >= 4\")",
        "PO111 The second policy of %s denies all that is left of READ: nobody could read.",
        "example: pages == 4, hasRole(SALES)");
    add(
        "@Policy(allow = {READ, UPDATE}, by = \"SALES\")@Policy(deny = UPDATE, check = \"sentAt != old.sentAt\")",
        "PO114 The second policy of %s also denies rows in which old.sentAt is null: they would be refused as well.",
        "example: sentAt == instant('1970-01-01T00:00:00Z'), old.sentAt is null, hasRole(SALES)",
        "PO114 The second policy of %s also denies rows in which sentAt is null: they would be refused as well.",
        "example: sentAt is null, old.sentAt == instant('1970-01-01T00:00:00Z'), hasRole(SALES)");
    add(
        "@Policy(allow = {READ, UPDATE}, by = \"SALES\")@Policy(deny = UPDATE, check = \"sentAt is not null && old.sentAt is not null && sentAt != old.sentAt\")");
    add(
        "@Policy(allow = READ, by = \"SALES\")@Policy(deny = READ, by = \"SALES\")",
        "PO111 The second policy of %s denies all that is left of READ: nobody could read.",
        "example: hasRole(SALES)");
    add("@Policy(allow = READ, by = {\"SALES\", \"BILLING\"})@Policy(deny = READ, by = \"SALES\")");
  }

  private void redundancies() {
    add(
        "@Policy(allow = READ, by = \"SALES\")@Policy(allow = READ, by = \"SALES\", when = \"ownerId == actor.id\")",
        "PO110 The second policy of %s allows nothing that the first policy does not: it has no effect.",
        "example: ownerId == uuid('00000000-0000-4000-8000-000000000001'), actor.id == uuid('00000000-0000-4000-8000-000000000001'), hasRole(SALES)");
    add(
        "@Policy(allow = READ, by = \"SALES\", when = \"pages > 3\")@Policy(allow = READ, by = \"SALES\", when = \"pages > 5\")",
        "PO110 The second policy of %s allows nothing that the first policy does not: it has no effect.",
        "example: pages == 6, hasRole(SALES)");
    add(
        "@Policy(allow = READ, by = \"SALES\", when = \"startsWith(code, 'A')\")@Policy(allow = READ, by = \"SALES\", when = \"startsWith(code, 'AB')\")",
        "PO110 The second policy of %s allows nothing that the first policy does not: it has no effect.",
        "example: code == 'ABa', hasRole(SALES)");
    add(
        "@Policy(allow = READ, by = \"SALES\", when = \"hidden\")@Policy(allow = READ, by = \"SALES\", when = \"!hidden\")");
  }

  private void strangers() {
    add(
        "@Policy(allow = READ, when = \"state == PAID\")",
        "PO113 Policy of %s holds though every claim of the actor is absent: a caller who is not signed in could read.",
        "example: state == PAID, actor.id is null");
    add("@Policy(allow = READ, when = \"reviewerId == actor.id\")");
    add("@Policy(allow = READ, when = \"state == PAID && actor.mfa && isAuthenticated()\")");
  }

  private void links() {
    never("team.open && !team.open", "'team.open && !team.open' is true of no row");
    never(
        "team.members.isEmpty() && team.members.some(m -> m.userId == actor.id)",
        "'team.members.isEmpty() && team.members.some(m -> m.userId == actor.id)' is true of no row");
    never(
        "can(READ, team) && !hasRole(SALES)",
        "'hasRole(SALES)' and '!hasRole(SALES)' exclude each other");
    always("team.open || !team.open");
    add("@Policy(allow = READ, by = \"SALES\", when = \"other.open || !other.open\")");
    add(
        "@Policy(allow = READ, by = \"SALES\", when = \"team.leadId is null || team.leadId == ownerId\")");
  }

  private void noMistakes() {
    add("@Policy(allow = READ, by = \"SALES\", when = \"price > 3.14 && price < 3.16\")");
    add("@Policy(allow = READ, by = \"SALES\", when = \"reviewerId == reviewerId\")");
    add(
        "@Policy(allow = READ, by = \"SALES\", when = \"state == DRAFT\")@Policy(allow = READ, by = \"BILLING\", when = \"state == DRAFT\")");
    add(
        "@Policy(allow = {READ, UPDATE}, by = \"SALES\", when = \"state != PAID\")@Policy(deny = UPDATE, check = \"ownerId != old.ownerId\")");
  }

  private void never(String when, String reason) {
    add(
        "@Policy(allow = READ, by = \"SALES\")@Policy(allow = READ, by = \"BILLING\", when = \""
            + when
            + "\")",
        "PO108 The second policy of %s can never hold: " + reason + ".");
  }

  private void always(String when) {
    add(
        "@Policy(allow = READ, by = \"SALES\", when = \"" + when + "\")",
        "PO109 Policy of %s always holds: its condition limits nothing.");
  }

  private void add(String text, String... lines) {
    String name = "M%02d".formatted(policies.size() + 1);
    policies.put(name, text);
    List<String> messages = new ArrayList<>();
    for (String line : lines) {
      messages.add(line.replace("%s", name));
    }
    expected.put(name, messages);
  }
}
