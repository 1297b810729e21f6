/** Notes that are thrown away, and not gone. */
package com.example.bin;
