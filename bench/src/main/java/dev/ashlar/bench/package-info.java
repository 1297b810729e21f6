/** Measures what generated code and the compilation cost, against doing it by hand. */
package dev.ashlar.bench;
