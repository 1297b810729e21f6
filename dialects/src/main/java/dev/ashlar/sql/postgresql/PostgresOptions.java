package dev.ashlar.sql.postgresql;

import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.OptionRefused;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a user says about a PostgreSQL server.
 *
 * @param version the major version of the oldest server that the statements must run on
 * @param roles the roles, which all databases of a server share
 */
record PostgresOptions(int version, PostgresRoles roles) {

  static final PostgresOptions DEFAULT = new PostgresOptions(15, PostgresRoles.DEFAULT);

  private static final String VERSION = "version";
  private static final Pattern MAJOR = Pattern.compile("1[3-9]|[2-9][0-9]");

  /** Returns the names of the options. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(RoleOptions.NAMES);
    names.add(VERSION);
    return names;
  }

  /**
   * Returns what the user says.
   *
   * @throws OptionRefused if an option has a value that it does not take
   */
  static PostgresOptions of(DialectOptions said) {
    String version = said.find(VERSION).orElse(String.valueOf(DEFAULT.version));
    if (!MAJOR.matcher(version).matches()) {
      throw new OptionRefused(
          VERSION,
          "is not the number of a major version from 13 on: the SQL would be for no server.",
          String.valueOf(DEFAULT.version));
    }
    return new PostgresOptions(Integer.parseInt(version), RoleOptions.read(said));
  }
}
