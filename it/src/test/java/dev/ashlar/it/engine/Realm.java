package dev.ashlar.it.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server and the roles that a schema has there. */
public record Realm(Engine engine, Kind kind) {

  /** Which roles there are. */
  public enum Kind {
    /** The usual ones, made by the script. */
    USUAL("ashlar_owner", "ashlar_migrator", "ashlar_policy", "ashlar_app", "ashlar_test_app"),
    /** Others, made by the script too, one with a name that has to be quoted. */
    NAMED("shop_owner", "shop_migrator", "shop_policy", "Shop \"web\"", "shop_login"),
    /**
     * Two that somebody else made: the schema's user may make none, and the application logs in.
     */
    GIVEN("given owner", "given owner", "given owner", "given_web", "given_web");

    private final String owner;
    private final String migrator;
    private final String policy;
    private final String app;
    private final String login;

    Kind(String owner, String migrator, String policy, String app, String login) {
      this.owner = owner;
      this.migrator = migrator;
      this.policy = policy;
      this.app = app;
      this.login = login;
    }
  }

  /** Returns every server with every kind of roles. */
  public static List<Realm> all() {
    List<Realm> realms = new ArrayList<>();
    for (Engine engine : Engine.ofDialect("postgresql")) {
      for (Kind kind : Kind.values()) {
        realms.add(new Realm(engine, kind));
      }
    }
    return realms;
  }

  /** Returns those whose server can do all that PostgreSQL 15 can. */
  public static List<Realm> sinceFifteen() {
    return all().stream().filter(realm -> realm.engine != Engine.POSTGRESQL_13).toList();
  }

  /** Returns what the dialect has to be told. */
  public Map<String, String> options() {
    Map<String, String> options = new TreeMap<>();
    options.put("version", engine.version().substring(0, engine.version().indexOf('.')));
    if (kind == Kind.NAMED) {
      options.put("roles", "shop");
      options.put("roles.app", kind.app);
    }
    if (kind == Kind.GIVEN) {
      options.put("roles.create", "false");
      options.put("roles.owner", kind.owner);
      options.put("roles.app", kind.app);
    }
    return options;
  }

  /** Returns what the compiler has to be told. */
  public String[] compilerOptions() {
    return options().entrySet().stream()
        .map(option -> "-Aashlar.postgresql." + option.getKey() + "=" + option.getValue())
        .toArray(String[]::new);
  }

  /** Returns a new database with the schema; the application has a login of its own. */
  public TestDatabase create(String script) {
    TestDatabase database = kind == Kind.GIVEN ? prepared() : engine.create();
    if (kind == Kind.GIVEN) {
      asOwner(database).run(script);
    } else {
      database.run(script);
    }
    if (kind == Kind.NAMED) {
      database.run(role(kind.login, "login in role " + quoted(kind.app)));
    }
    return database.withApp(source(database, kind.login));
  }

  /** Returns a new database as a provider hands it over: owned by a user like others. */
  public TestDatabase prepared() {
    TestDatabase database = engine.create();
    database.run(role(kind.owner, "login"));
    database.run(role(kind.app, "login"));
    database.run("alter database " + database.name() + " owner to " + quoted(kind.owner));
    if (engine == Engine.POSTGRESQL_13) { // public belongs to the superuser there
      database.run(
          sql(
              "revoke create on schema public from public;\ngrant create on schema public to ashlar_owner"));
    }
    return database;
  }

  /** Returns the database for its owner, who logs in. */
  public TestDatabase asOwner(TestDatabase database) {
    DataSource owner = source(database, kind.owner);
    return new TestDatabase(engine, database.name(), owner, owner, () -> {});
  }

  /** Returns what lets the transaction of a superuser go on past the policies of a table. */
  public String migrating(String table) {
    return kind == Kind.GIVEN
        ? sql("set local role ashlar_owner; alter table " + table + " no force row level security")
        : sql("set local role ashlar_migrator");
  }

  private static String role(String name, String attributes) {
    return """
        do $$
        begin
          if to_regrole('%1$s') is null then
            create role %1$s %2$s;
          end if;
        end $$"""
        .formatted(quoted(name), attributes);
  }

  /** Returns a statement that names the usual roles, with those of this realm. */
  public String sql(String statement) {
    return statement
        .replace(Kind.USUAL.owner, quoted(kind.owner))
        .replace(Kind.USUAL.migrator, quoted(kind.migrator))
        .replace(Kind.USUAL.policy, quoted(kind.policy))
        .replace(Kind.USUAL.app, quoted(kind.app));
  }

  /** Returns words that name the usual roles, with those of this realm. */
  public String words(String words) {
    return words
        .replace(Kind.USUAL.owner, kind.owner)
        .replace(Kind.USUAL.migrator, kind.migrator)
        .replace(Kind.USUAL.policy, kind.policy)
        .replace(Kind.USUAL.app, kind.app);
  }

  /** Returns connections of a user of the database's server, who needs no password. */
  public static DataSource source(TestDatabase database, String user) {
    try {
      PGSimpleDataSource admin = database.admin().unwrap(PGSimpleDataSource.class);
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(admin.getUrl());
      source.setUser(user);
      return source;
    } catch (SQLException e) {
      throw new EngineFailure("No data source of PostgreSQL", e);
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return engine + " " + kind;
  }
}
