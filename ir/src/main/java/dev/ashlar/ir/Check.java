package dev.ashlar.ir;

import dev.ashlar.ir.expr.Condition;

/**
 * A check constraint; as in SQL, a row passes unless the condition is certainly false.
 *
 * @param name unique within the namespace
 */
public record Check(String name, Condition condition) {}
