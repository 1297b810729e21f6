/** Bills and tickets that move from state to state. */
package com.example.states;
