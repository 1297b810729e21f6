/** The schema as JSON, for tools and for the runtime. */
package dev.ashlar.processor.emit.json;
