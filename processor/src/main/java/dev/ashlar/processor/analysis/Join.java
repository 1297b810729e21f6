package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Table;

/**
 * A connection and the table that holds it.
 *
 * @param table of the keys of both sides; without its policies, which need all other tables
 * @param own leads to the row of the table that is connected
 * @param other leads to the row of the other side
 */
record Join(Connection connection, Table table, Reference own, Reference other) {}
