/** Conditions in the language that users write them in, and the names in it. */
package dev.ashlar.ir.text;
