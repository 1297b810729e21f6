/** Marks of generated classes. Nobody writes them by hand. */
package dev.ashlar.annotation.index;
