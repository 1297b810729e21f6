package com.example.shapes;

/** A place on a map. */
public record Spot(double x, double y) {}
