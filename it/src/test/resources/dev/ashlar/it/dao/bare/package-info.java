/** Tables that hold next to nothing. */
package com.example.bare;
