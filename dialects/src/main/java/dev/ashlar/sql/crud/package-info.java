/** A table's reads and writes, limited to the tenant and to what the policies allow. */
package dev.ashlar.sql.crud;
