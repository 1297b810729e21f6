/** Reasoning about conditions: the negation-free core and the decisions made from rules. */
package dev.ashlar.ir.logic;
