/** The expression language: lexer, parser and type checker. */
package dev.ashlar.processor.expr;
