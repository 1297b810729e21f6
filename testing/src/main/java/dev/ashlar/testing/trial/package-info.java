/** Puts the generated code of a changed module in force, and runs tests against it. */
package dev.ashlar.testing.trial;
