/** Conditions in the language that users write them in. */
package dev.ashlar.ir.text;
