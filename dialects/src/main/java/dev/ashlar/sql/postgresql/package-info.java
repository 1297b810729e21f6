/** PostgreSQL: its words, types and statements. */
package dev.ashlar.sql.postgresql;
