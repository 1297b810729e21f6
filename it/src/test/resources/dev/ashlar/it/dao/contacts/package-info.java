/** People, of whom nothing is to be seen in logs. */
package com.example.contacts;
