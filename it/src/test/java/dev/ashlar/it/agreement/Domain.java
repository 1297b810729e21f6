package dev.ashlar.it.agreement;

import java.util.Map;

/** The annotated sources whose policies the tests replace by random ones. */
final class Domain {
  static final String PACKAGE = "agreement";

  private Domain() {}

  /** Returns the sources by qualified name. */
  static Map<String, String> sources() {
    return Map.of(
        PACKAGE + ".State",
        """
        package agreement;

        public enum State { DRAFT, SENT, PAID }
        """,
        PACKAGE + ".Role",
        """
        package agreement;

        public enum Role { ADMIN, EDITOR, BILLING }
        """,
        PACKAGE + ".Caller",
        """
        package agreement;

        import dev.ashlar.annotation.*;
        import java.math.BigDecimal;
        import java.time.*;
        import java.util.*;
        import org.jspecify.annotations.Nullable;

        @Actor
        public record Caller(
            @Id @Nullable UUID id,
            @Tenant UUID companyId,
            Set<Role> roles,
            @Nullable String region,
            boolean mfa,
            @Nullable BigDecimal budget,
            @Nullable Long limit,
            @Nullable Instant since,
            @Nullable LocalDate day,
            @Nullable State favourite,
            Set<UUID> teams,
            Set<String> words,
            Set<Long> numbers,
            Set<State> states) {}
        """,
        PACKAGE + ".Subject",
        """
        package agreement;

        import dev.ashlar.annotation.*;
        import java.math.BigDecimal;
        import java.time.*;
        import java.util.*;
        import org.jspecify.annotations.Nullable;

        @Table
        @Policy(allow = {Action.READ, Action.CREATE, Action.UPDATE, Action.DELETE})
        public record Subject(
            @Id UUID id,
            @Tenant UUID companyId,
            UUID ownerId,
            @Nullable UUID reviewerId,
            State state,
            @Nullable State former,
            @Column(length = 40) String title,
            @Column(length = 40) @Nullable String note,
            long pages,
            @Nullable Long score,
            @Column(precision = 12, scale = 2) BigDecimal price,
            @Column(precision = 12, scale = 2) @Nullable BigDecimal discount,
            boolean open,
            @Nullable Boolean checked,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            Instant startsAt,
            @Nullable Instant seenAt,
            @Version int version) {}
        """);
  }
}
