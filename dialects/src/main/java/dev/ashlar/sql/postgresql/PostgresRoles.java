package dev.ashlar.sql.postgresql;

/**
 * The names of the roles, which all databases of a server share.
 *
 * @param owner owns every object; nobody logs in as it
 * @param migrator fills data in past all policies; nobody logs in as it
 * @param policy the role with whose rights conditions follow links; nobody logs in as it
 * @param app the role that applications' login roles are in
 */
record PostgresRoles(String owner, String migrator, String policy, String app) {

  static final PostgresRoles DEFAULT = prefixed("ashlar");

  /** Returns the roles whose names begin alike. */
  static PostgresRoles prefixed(String prefix) {
    return new PostgresRoles(
        prefix + "_owner", prefix + "_migrator", prefix + "_policy", prefix + "_app");
  }
}
