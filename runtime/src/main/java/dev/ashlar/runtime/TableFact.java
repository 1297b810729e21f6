package dev.ashlar.runtime;

/**
 * What the start-up check has to know of a table.
 *
 * @param name in each dialect, with its namespace where the dialect has namespaces
 * @param tenantColumn empty for a table that belongs to no tenant
 */
record TableFact(Sql name, String tenantColumn) {

  boolean hasTenant() {
    return !tenantColumn.isEmpty();
  }
}
