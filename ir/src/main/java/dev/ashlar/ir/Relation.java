package dev.ashlar.ir;

import java.util.Optional;

/**
 * A to-many side: the rows that refer to one, or those behind the rows that connect two tables.
 *
 * @param name what conditions call the rows, such as {@code lines}
 * @param from the table that refers to this one
 * @param reference the name of its foreign key
 * @param onward the name of another foreign key of that table, which leads to the rows that are
 *     meant, such as {@code tags}; absent if the rows that refer to this one are meant
 */
public record Relation(String name, TableName from, String reference, Optional<String> onward) {}
