package dev.ashlar.sql.postgresql;

/**
 * The roles that all databases of a server share.
 *
 * @param prefix of their names
 */
record PostgresRoles(String prefix) {

  /** Returns the role that owns every object; nobody logs in as it. */
  String owner() {
    return prefix + "_owner";
  }

  /** Returns the role that fills data in past all policies; nobody logs in as it. */
  String migrator() {
    return prefix + "_migrator";
  }

  /** Returns the role with whose rights conditions follow links; nobody logs in as it. */
  String policy() {
    return prefix + "_policy";
  }

  /** Returns the role that applications' login roles are in. */
  String app() {
    return prefix + "_app";
  }
}
