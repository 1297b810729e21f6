/** What a whole schema must fulfil: one class for each demand, named after it. */
package dev.ashlar.processor.rules;
