package dev.ashlar.sql;

/** One statement of SQL, before it is text. */
public sealed interface Statement
    permits Select, Insert, Update, Delete, Definition, Precondition, Safeguard {}
