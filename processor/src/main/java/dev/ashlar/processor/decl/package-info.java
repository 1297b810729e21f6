/**
 * What users wrote, as plain values: tables, actors, members, types and annotations. Knows no
 * compiler.
 */
package dev.ashlar.processor.decl;
