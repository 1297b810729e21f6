/** Modules with one rule changed, as if their authors had made a mistake. */
package dev.ashlar.testing.mutant;
