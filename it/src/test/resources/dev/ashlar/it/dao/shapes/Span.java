package com.example.shapes;

import dev.ashlar.annotation.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to another, if it ends. */
public record Span(LocalDate begins, @Nullable LocalDate ends, @Embedded(prefix = "at_") Spot spot) {}
