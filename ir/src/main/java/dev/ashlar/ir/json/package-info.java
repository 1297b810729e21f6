/** The schema as JSON: written, read, hashed. */
package dev.ashlar.ir.json;
