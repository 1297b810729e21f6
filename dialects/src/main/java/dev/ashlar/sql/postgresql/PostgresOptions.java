package dev.ashlar.sql.postgresql;

import dev.ashlar.sql.DialectOptions;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a user says about a PostgreSQL server.
 *
 * @param version the major version of the oldest server that the statements must run on
 * @param roles the prefix of the roles, which all databases of a server share
 */
record PostgresOptions(int version, String roles) {

  static final PostgresOptions DEFAULT = new PostgresOptions(15, "ashlar");

  static final Set<String> NAMES = Set.of("version", "roles");

  private static final Pattern VERSION = Pattern.compile("1[3-9]|[2-9][0-9]");
  private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,40}");

  static PostgresOptions of(DialectOptions said) {
    String version = said.find("version").orElse(String.valueOf(DEFAULT.version));
    String roles = said.find("roles").orElse(DEFAULT.roles);
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException(
          "The version of PostgreSQL is a number from 13 on, such as 15, and not '"
              + version
              + "'.");
    }
    if (!PREFIX.matcher(roles).matches() || roles.startsWith("pg_")) {
      throw new IllegalArgumentException(
          "The prefix of the roles is a short word in lower case, such as ashlar, and not '"
              + roles
              + "'.");
    }
    return new PostgresOptions(Integer.parseInt(version), roles);
  }
}
