/** The little that generated code calls: databases, sessions, statements and rows. */
@NullMarked
package dev.ashlar.runtime;

import org.jspecify.annotations.NullMarked;
