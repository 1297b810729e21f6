package dev.ashlar.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What generated code expects of a database: the schema it was compiled for, and what row security
 * has to know of an actor. Generated schema classes make it; applications only pass it on.
 *
 * @param <A> the actor
 */
public final class DatabaseSchema<A> {
  private final String name;
  private final Optional<String> hash;
  private final List<Setting<A>> settings;
  private final List<TableFact> tables;
  private final boolean now;

  private DatabaseSchema(Builder<A> builder) {
    this.name = builder.name;
    this.hash = builder.hash;
    this.settings = List.copyOf(builder.settings);
    this.tables = List.copyOf(builder.tables);
    this.now = builder.now;
  }

  /** Begins the description of the schema of this name. */
  public static <A> Builder<A> named(String name) {
    return new Builder<>(name);
  }

  /** Returns the name, such as {@code billing}. */
  public String name() {
    return name;
  }

  /** Returns the hash of the IR, which the database must know; empty if it need not. */
  public Optional<String> hash() {
    return hash;
  }

  List<Setting<A>> settings() {
    return settings;
  }

  boolean now() {
    return now;
  }

  /**
   * Returns whose rows the actor sees, as text.
   *
   * @throws IllegalArgumentException if the actor says no tenant
   */
  String tenant(A actor) {
    return settings.stream()
        .filter(setting -> setting.name().equals("ashlar.tenant_id"))
        .map(setting -> setting.text(actor))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The actor has no tenant."));
  }

  List<TableFact> tables() {
    return tables;
  }

  /**
   * Collects what a schema consists of.
   *
   * @param <A> the actor
   */
  public static final class Builder<A> {
    private final String name;
    private final List<Setting<A>> settings = new ArrayList<>();
    private final List<TableFact> tables = new ArrayList<>();
    private Optional<String> hash = Optional.empty();
    private boolean now;

    private Builder(String name) {
      this.name = name;
    }

    /** Says which IR the code was compiled from; the database must know it. */
    public Builder<A> hash(String irHash) {
      hash = Optional.of(irHash);
      return this;
    }

    /** Adds a value that every actor must have: its tenant, its id, its roles. */
    public Builder<A> required(
        String setting, Function<? super A, ? extends @Nullable Object> value) {
      settings.add(new Setting<>(setting, value, true));
      return this;
    }

    /** Adds a value that an actor may lack. */
    public Builder<A> optional(
        String setting, Function<? super A, ? extends @Nullable Object> value) {
      settings.add(new Setting<>(setting, value, false));
      return this;
    }

    /** Says that row security asks for the instant of the request. */
    public Builder<A> now() {
      now = true;
      return this;
    }

    /** Adds a table of tenants' rows. */
    public Builder<A> tenantTable(Sql table, String tenantColumn) {
      tables.add(new TableFact(table, tenantColumn));
      return this;
    }

    /** Adds a table that belongs to no tenant. */
    public Builder<A> sharedTable(Sql table) {
      tables.add(new TableFact(table, ""));
      return this;
    }

    /** Returns the schema. */
    public DatabaseSchema<A> build() {
      return new DatabaseSchema<>(this);
    }
  }
}
