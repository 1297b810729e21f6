/** SQLite: its words, types and statements. */
package dev.ashlar.sql.sqlite;
