/** The access matrix, for reviews: who may do what. */
package dev.ashlar.processor.emit.access;
