package com.example.claims;

/** A role. */
public enum Role { ADMIN, CLERK }
