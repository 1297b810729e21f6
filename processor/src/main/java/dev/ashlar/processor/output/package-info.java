/** The edge to the compiler: files through the Filer, messages through the Messager, positions. */
package dev.ashlar.processor.output;
