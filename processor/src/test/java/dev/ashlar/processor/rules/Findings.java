package dev.ashlar.processor.rules;

import dev.ashlar.processor.testing.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the compiler says about policies: codes with messages, fixes or examples. */
final class Findings {
  private static final String[] QUIET = {"PO120", "PO123"};
  private static final String CALLER =
      """
      package shop;

      import dev.ashlar.annotation.*;
      import java.util.*;

      @Actor
      public record Caller(
          @Id @Nullable UUID id, @Tenant UUID companyId, Set<Role> roles, boolean mfa) {
        public enum Role { SALES, BILLING }
      }
      """;
  private static final String NULLABLE =
      """
      package shop;

      @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
      @interface Nullable {}
      """;
  private static final String HEAD =
      """
      package shop;

      import static dev.ashlar.annotation.Action.*;

      import dev.ashlar.annotation.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;

      """;

  private final Javac javac;

  private Findings(Javac javac) {
    this.javac = javac;
  }

  /** Returns a compilation in the folder, of a caller with roles who may not be signed in. */
  static Findings in(Path folder) {
    return new Findings(
        Javac.in(folder).source("shop/Caller.java", CALLER).source("shop/Nullable.java", NULLABLE));
  }

  /** Adds a table. */
  Findings table(String name, String text) {
    javac.source("shop/" + name + ".java", HEAD + text);
    return this;
  }

  /** Returns messages and examples in their order; notes about missing methods left out. */
  List<String> lines() {
    return without(QUIET);
  }

  /** Returns messages and examples in their order; those with the codes left out. */
  List<String> without(String... codes) {
    return said("example: ", codes);
  }

  /** Returns each message followed by what to type instead; without notes and examples. */
  List<String> fixes() {
    return fixesWithout(QUIET);
  }

  /** Returns each message followed by what to type instead; those with the codes left out. */
  List<String> fixesWithout(String... codes) {
    return said("fix: ", codes);
  }

  private List<String> said(String more, String... codes) {
    List<String> said = new ArrayList<>();
    boolean wanted = false;
    for (String line : javac.compile().messages().lines().map(String::strip).toList()) {
      boolean begins = line.startsWith("[ashlar ");
      if (begins) {
        wanted = Arrays.stream(codes).noneMatch(line::contains);
      }
      if (wanted && (begins || line.startsWith(more))) {
        said.add(line.replaceFirst("\\[ashlar (\\w+)] ", "$1 "));
      }
    }
    return said;
  }
}
