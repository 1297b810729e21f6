/** Java sources: DAOs, policies as plain functions, and the module's schema class. */
package dev.ashlar.processor.emit.java;
