/** Tests of tests: whether they would notice if a policy said something else. */
package dev.ashlar.testing;
