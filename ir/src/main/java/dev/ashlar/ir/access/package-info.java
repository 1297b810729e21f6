/** What each role may do: the rules of a schema, seen from those that they are about. */
package dev.ashlar.ir.access;
