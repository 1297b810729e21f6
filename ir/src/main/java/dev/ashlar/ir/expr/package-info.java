/** Typed trees of conditions and values, as users wrote them. */
package dev.ashlar.ir.expr;
