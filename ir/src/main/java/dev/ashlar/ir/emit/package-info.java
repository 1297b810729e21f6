/** The interface of outputs: schema in, files out. */
package dev.ashlar.ir.emit;
