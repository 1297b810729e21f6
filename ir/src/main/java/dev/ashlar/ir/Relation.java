package dev.ashlar.ir;

/**
 * The to-many side of a reference.
 *
 * @param name what conditions call the rows, such as {@code lines}
 * @param from the table that refers to this one
 * @param reference the name of its foreign key
 */
public record Relation(String name, TableName from, String reference) {}
