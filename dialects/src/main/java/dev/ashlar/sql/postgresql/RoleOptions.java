package dev.ashlar.sql.postgresql;

import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.OptionRefused;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a user says about the names of roles: one beginning for all, or names of single ones.
 */
final class RoleOptions {

  static final String PREFIX = "roles";
  static final String OWNER = "roles.owner";
  static final String MIGRATOR = "roles.migrator";
  static final String POLICY = "roles.policy";
  static final String APP = "roles.app";
  static final String CREATE = "roles.create";

  static final Set<String> NAMES = Set.of(PREFIX, OWNER, MIGRATOR, POLICY, APP, CREATE);

  /** NAMEDATALEN is 64, and a name ends in a zero: a longer one would be cut without an error. */
  private static final int LONGEST = 63;

  /** Words that CREATE ROLE refuses, quoted or not. */
  private static final Set<String> RESERVED = Set.of("public", "none");

  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,40}");

  private final DialectOptions said;

  private RoleOptions(DialectOptions said) {
    this.said = said;
  }

  /**
   * Returns the roles.
   *
   * @throws OptionRefused if a name is none, or if two roles would be one
   */
  static PostgresRoles read(DialectOptions said) {
    return new RoleOptions(said).roles();
  }

  private PostgresRoles roles() {
    PostgresRoles usual =
        said.find(PREFIX).map(RoleOptions::prefixed).orElse(PostgresRoles.DEFAULT);
    Map<String, String> names = new HashMap<>();
    String owner = name(OWNER, usual.owner(), names);
    if (!made()) {
      without(MIGRATOR);
      without(POLICY);
      return PostgresRoles.given(owner, name(APP, usual.app(), names));
    }
    return new PostgresRoles(
        owner,
        usual.migrator().map(migrator -> name(MIGRATOR, migrator, names)),
        name(POLICY, usual.policy(), names),
        name(APP, usual.app(), names));
  }

  private boolean made() {
    String create = said.find(CREATE).orElse("true");
    if (!create.equals("true") && !create.equals("false")) {
      throw new OptionRefused(
          CREATE, "is neither true nor false: roles might be missing.", "false");
    }
    return create.equals("true");
  }

  private void without(String option) {
    if (said.find(option).isPresent()) {
      throw new OptionRefused(
          option,
          "is one role more than a schema has that makes none (roles.create=false): the owner takes"
              + " its place.",
          "");
    }
  }

  private String name(String option, String usual, Map<String, String> taken) {
    Optional<String> given = said.find(option);
    String name = given.orElse(usual);
    given.ifPresent(each -> check(option, each, usual, taken.keySet()));
    String other = taken.putIfAbsent(name, option);
    if (other != null) {
      throw new OptionRefused(
          given.isPresent() ? option : other,
          "is the name of two roles, %s and %s: one of them could do what only the other may."
              .formatted(role(other), role(option)),
          "");
    }
    return name;
  }

  private static PostgresRoles prefixed(String prefix) {
    if (!WORD.matcher(prefix).matches() || prefix.startsWith("pg_")) {
      throw new OptionRefused(
          PREFIX,
          "is not a short word in lower case that names can begin with, and does not begin with"
              + " pg_ itself: no role could be made.",
          "ashlar");
    }
    return PostgresRoles.prefixed(prefix);
  }

  private static void check(String option, String name, String usual, Set<String> taken) {
    if (!isSpelt(name)) {
      throw new OptionRefused(
          option, "is not a name: no role could be made that anybody can spell.", usual);
    }
    if (RESERVED.contains(name)) {
      throw new OptionRefused(
          option, "means something else to PostgreSQL: no role can have it.", usual);
    }
    if (name.startsWith("pg_")) {
      String rest = name.substring("pg_".length());
      throw new OptionRefused(
          option,
          "begins with pg_, which PostgreSQL keeps for its own roles: it would be refused.",
          WORD.matcher(rest).matches() && !RESERVED.contains(rest) && !taken.contains(rest)
              ? rest
              : usual);
    }
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST) {
      throw new OptionRefused(
          option,
          "has %s bytes and may have %s: it would be cut, and another role be meant."
              .formatted(bytes, LONGEST),
          usual);
    }
  }

  /** Half a pair of surrogates would be sent as a question mark, which is another name. */
  private static boolean isSpelt(String name) {
    return !name.isBlank()
        && name.equals(name.strip())
        && name.codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  private static String role(String option) {
    return option.substring(PREFIX.length() + 1);
  }
}
