/** A small domain whose rules are changed. */
package com.example.notes;
