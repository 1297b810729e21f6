package com.example.hostile;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value of each type, or none of it. */
@Table
@Unique("word")
@Policy(allow = {READ, CREATE, UPDATE})
public record Sample(
    @Id UUID id,
    @Column(length = 100) @Nullable String word,
    @Nullable String text,
    @Nullable Short small,
    @Nullable Integer medium,
    @Nullable Long whole,
    @Column(precision = 12, scale = 2) @Nullable BigDecimal price,
    @Column(precision = 38, scale = 10) @Nullable BigDecimal wide,
    @Nullable BigDecimal free,
    @Nullable Float single,
    @Nullable Double precise,
    @Nullable Boolean truth,
    @Nullable UUID uuid,
    @Nullable LocalDate date,
    @Nullable LocalTime clock,
    @Nullable LocalDateTime dateTime,
    @Nullable Instant instant,
    byte @Nullable [] bytes,
    @Nullable List<String> texts,
    @Nullable List<BigDecimal> prices,
    @Nullable List<Instant> instants,
    @Json @Nullable Map<String, String> tree) {}
