/**
 * What users write: annotations that make records a data layer. They have class retention, so
 * nothing can read them at run time, and members are annotated as record components or fields.
 */
package dev.ashlar.annotation;
