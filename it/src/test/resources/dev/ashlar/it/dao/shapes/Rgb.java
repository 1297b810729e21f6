package com.example.shapes;

/** A colour. */
public record Rgb(int red, int green, int blue) {}
