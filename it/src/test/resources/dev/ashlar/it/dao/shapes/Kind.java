package com.example.shapes;

/** A choice. */
public enum Kind { SMALL, LARGE }
