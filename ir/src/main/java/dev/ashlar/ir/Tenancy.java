package dev.ashlar.ir;

/** Whose rows a table holds. */
public sealed interface Tenancy {

  /**
   * Each row belongs to one tenant.
   *
   * @param column the name of the tenant column
   * @param leads whether keys, uniques, indexes and references are led by that column
   */
  record Tenanted(String column, boolean leads) implements Tenancy {}

  /** Rows belong to no tenant and are the same for all of them. */
  record Shared() implements Tenancy {}

  /** The schema has no tenants at all. */
  record Untenanted() implements Tenancy {}
}
