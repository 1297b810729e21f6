/** Problems as values: what is wrong, where, and what to type instead. Knows no compiler. */
package dev.ashlar.processor.diagnostics;
