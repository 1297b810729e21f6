/** Declarations as JSON, and back: what a generated fragment class carries. */
package dev.ashlar.processor.fragment;
