/** A domain that is attacked. */
package com.example.siege;
