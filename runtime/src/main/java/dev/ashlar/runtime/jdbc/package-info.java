/** How Java values travel to each database and back. */
@NullMarked
package dev.ashlar.runtime.jdbc;

import org.jspecify.annotations.NullMarked;
