package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Codecs;
import dev.ashlar.runtime.jdbc.Engine;
import dev.ashlar.runtime.jdbc.JsonCodec;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that has the schema which the code was compiled for. It can be shared by all threads.
 *
 * @param <A> the actor on whose behalf sessions work
 */
public final class Database<A> {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final DatabaseSchema<A> schema;
  private final Wiring wiring;
  private final boolean tenantViews;
  private final Clock clock;

  private Database(DatabaseSchema<A> schema, Wiring wiring, boolean tenantViews, Clock clock) {
    this.schema = schema;
    this.wiring = wiring;
    this.tenantViews = tenantViews;
    this.clock = clock;
  }

  /**
   * Looks at the database and returns it.
   *
   * @throws DatabaseRefused if it does not have the schema, or would not enforce its policies
   */
  public static <A> Database<A> of(DataSource dataSource, DatabaseSchema<A> schema) {
    return of(dataSource, schema, Options.defaults());
  }

  /**
   * Looks at the database and returns it.
   *
   * @throws DatabaseRefused if it does not have the schema, or would not enforce its policies
   */
  public static <A> Database<A> of(
      DataSource dataSource, DatabaseSchema<A> schema, Options options) {
    Engine engine = engine(dataSource);
    Failures failures = new Failures(engine);
    Leases leases =
        engine == Engine.SQLITE
            ? new SqliteLeases(dataSource, options.busyTimeout())
            : ServerLease.from(dataSource);
    boolean tenantViews = check(engine, leases, failures, schema, options);
    List<String> names = new ArrayList<>(schema.settings().stream().map(Setting::name).toList());
    if (schema.now()) {
      names.add("ashlar.now");
    }
    Fusion fusion = new Fusion(names);
    Json json = new Json(JsonCodec.find());
    Wiring wiring = new Wiring(engine, Codecs.of(engine), failures, json, fusion, leases);
    return new Database<>(schema, wiring, tenantViews, options.clock());
  }

  /** Returns the engine behind the connections. */
  public Engine engine() {
    return wiring.engine();
  }

  /**
   * Begins to work as the actor, in the calling thread.
   *
   * @throws IllegalArgumentException if the actor lacks what policies need to know of it
   */
  public Session<A> as(A actor) {
    Objects.requireNonNull(actor, "A session needs an actor.");
    List<String> values = new ArrayList<>(schema.settings().size());
    for (Setting<A> setting : schema.settings()) {
      values.add(setting.text(actor));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (schema.now()) {
      values.add(now.toString());
    }
    List<String> context = List.of();
    if (wiring.engine() == Engine.POSTGRESQL) {
      context = List.copyOf(values);
    } else if (tenantViews) {
      context = List.of(schema.tenant(actor));
    }
    return new Session<>(wiring, actor, now, context);
  }

  private static Engine engine(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return Engine.of(connection.getMetaData());
    } catch (SQLException problem) {
      throw new DatabaseFailure("The database cannot be reached.", problem);
    }
  }

  /** Returns whether tenants' rows are reached through views. */
  private static boolean check(
      Engine engine, Leases leases, Failures failures, DatabaseSchema<?> schema, Options options) {
    Findings findings = new Findings();
    boolean tenantViews = false;
    try (Lease lease = leases.borrow()) {
      Probe probe = new Probe(lease);
      StartupCheck.of(engine).check(probe, schema, options, findings);
      SchemaKnown.check(engine, probe, schema, findings);
      tenantViews = TenantViews.check(engine, probe, schema, findings);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
    findings.warnings().forEach(LOG::warn);
    if (!findings.refusals().isEmpty()) {
      throw new DatabaseRefused(findings.refusals());
    }
    return tenantViews;
  }
}
