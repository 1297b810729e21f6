package com.example.states;

/** Whether a ticket still waits for somebody. */
public enum TicketState {
  OPEN,
  CLOSED
}
