/** The TypeScript output: types, Zod schemas, and a mirror of the policies for screens. */
package dev.ashlar.processor.emit.ts;
