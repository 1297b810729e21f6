/** From the compiler's elements to declarations: the only place that reads them. */
package dev.ashlar.processor.source;
