/** SQL as a tree, its printer, and what a database dialect is. */
package dev.ashlar.sql;
