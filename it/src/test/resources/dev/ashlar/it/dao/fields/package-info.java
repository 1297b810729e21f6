/** People who are employed, and what is not for everybody's eyes. */
package com.example.fields;
