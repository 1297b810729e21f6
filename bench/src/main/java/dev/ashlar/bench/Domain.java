package dev.ashlar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A made-up domain of any size: ten columns per table, a reference for seven tables of ten, an enum
 * for two of ten, two indexes, three policies.
 */
final class Domain {
  private static final int TABLES_PER_PACKAGE = 50;

  private final int tables;

  Domain(int tables) {
    this.tables = tables;
  }

  /** Writes the sources below the folder. */
  void write(Path folder) throws IOException {
    save(
        folder,
        "bench.Caller",
        """
        package bench;

        import dev.ashlar.annotation.*;
        import java.util.*;

        @Actor
        public record Caller(@Id UUID id, @Tenant UUID companyId, Set<Role> roles) {}
        """);
    save(folder, "bench.Role", "package bench;\n\npublic enum Role { EDITOR, ADMIN }\n");
    save(folder, "bench.State", "package bench;\n\npublic enum State { DRAFT, SENT, DONE }\n");
    for (int table = 0; table < tables; table++) {
      save(folder, name(table), source(table));
    }
  }

  private static String name(int table) {
    return "bench.part%d.Entity%d".formatted(table / TABLES_PER_PACKAGE, table);
  }

  private static String source(int table) {
    boolean refers = table > 0 && table % 10 < 7;
    boolean hasState = table % 10 >= 8;
    String reference = refers ? "@Reference(" + name(table - 1) + ".class) " : "";
    return """
        package %s;

        import static dev.ashlar.annotation.Action.*;

        import bench.*;
        import dev.ashlar.annotation.*;
        import java.math.BigDecimal;
        import java.time.Instant;
        import java.util.UUID;

        /** Number %d of a made-up domain. */
        @Table
        @Index("title")
        @Index({"parentId", "createdAt desc"})
        @Policy(allow = READ, when = "open || ownerId == actor.id")
        @Policy(allow = {CREATE, UPDATE}, by = "EDITOR", when = "ownerId == actor.id")
        @Policy(allow = DELETE, by = "ADMIN")
        public record Entity%d(
            @Id UUID id,
            @Tenant UUID companyId,
            UUID ownerId,
            %sUUID parentId,
            String title,
            %s state,
            boolean open,
            @Column(precision = 12, scale = 2) BigDecimal amount,
            @CreatedAt Instant createdAt,
            @Version int version) {}
        """
        .formatted(
            "bench.part" + table / TABLES_PER_PACKAGE,
            table,
            table,
            reference,
            hasState ? "State" : "String");
  }

  private static void save(Path folder, String type, String source) throws IOException {
    Path file = folder.resolve(type.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }
}
