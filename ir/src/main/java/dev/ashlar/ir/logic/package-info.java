/**
 * Reasoning about conditions: the negation-free core, the decisions made from rules, and questions
 * about them that are answered with a proof or an example.
 */
package dev.ashlar.ir.logic;
