/**
 * Turns what users wrote into what it means: declarations into a schema, one small resolver for
 * each decision. Knows no compiler.
 */
package dev.ashlar.processor.analysis;
