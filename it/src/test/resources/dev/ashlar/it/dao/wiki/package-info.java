/** Pages of a wiki, connected with tags and with each other. */
package com.example.wiki;
