/** Shows by an example what a mutant lets actors do, or proves that it lets them do the same. */
package dev.ashlar.testing.example;
