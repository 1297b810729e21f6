/** The whole schema as SQL, for each dialect. */
package dev.ashlar.processor.emit.sql;
