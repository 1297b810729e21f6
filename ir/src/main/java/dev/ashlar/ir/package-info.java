/** The schema as immutable values: what a model means, independent of javac and of any database. */
package dev.ashlar.ir;
