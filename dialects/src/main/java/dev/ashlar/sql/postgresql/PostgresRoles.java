package dev.ashlar.sql.postgresql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of the roles, which all databases of a server share.
 *
 * @param owner owns every object
 * @param migrator fills data in past all policies; absent where users may make no role that can
 * @param policy the role with whose rights conditions follow links; without roles of our own the
 *     owner, whom row security binds too
 * @param app the role that applications' login roles are in
 */
record PostgresRoles(String owner, Optional<String> migrator, String policy, String app) {

  static final PostgresRoles DEFAULT = prefixed("ashlar");

  /** Returns the roles that the script makes, whose names begin alike. */
  static PostgresRoles prefixed(String prefix) {
    return new PostgresRoles(
        prefix + "_owner", Optional.of(prefix + "_migrator"), prefix + "_policy", prefix + "_app");
  }

  /** Returns the roles where users may make none: somebody else made these two. */
  static PostgresRoles given(String owner, String app) {
    return new PostgresRoles(owner, Optional.empty(), owner, app);
  }

  /** Whether the script makes the roles; else it demands that they are there. */
  boolean made() {
    return migrator.isPresent();
  }

  /** Whether conditions follow links with the rights of the owner, for want of another role. */
  boolean ownerAsks() {
    return policy.equals(owner);
  }

  /** Returns those who work with rows. */
  List<String> workers() {
    return Stream.concat(Stream.of(app), migrator.stream()).toList();
  }

  /** Returns those who ask for the context of a session: all but the owner, who may anyway. */
  List<String> askers() {
    return Stream.concat(workers().stream(), ownerAsks() ? Stream.empty() : Stream.of(policy))
        .toList();
  }

  /** Returns those whom no guard stops. */
  List<String> unguarded() {
    return Stream.concat(Stream.of(owner), migrator.stream()).toList();
  }

  /** Returns those who the application must not become. */
  List<String> forbidden() {
    return Stream.concat(unguarded().stream(), Stream.of(policy)).distinct().toList();
  }
}
