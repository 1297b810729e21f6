/** MySQL and MariaDB: two dialects that share collaborators. */
package dev.ashlar.sql.mysql;
