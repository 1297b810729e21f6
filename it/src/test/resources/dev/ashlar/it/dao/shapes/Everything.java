package com.example.shapes;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Convert;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Enumerated;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One member of each kind, and each again where it may be missing. */
@Table
@Policy(allow = {READ, CREATE}, when = "(whole >= 0 && whole < 10000000000) || kind == LARGE")
@Policy(allow = {UPDATE, DELETE}, when = "maybeKind is null || maybeWhole == whole")
@Policy(deny = UPDATE, when = "startsWith(text, 'fixed') || maybeExact > 5.5")
public record Everything(
    @Id ThingId id,
    boolean truth,
    short small,
    int medium,
    long whole,
    float ratio,
    double precise,
    BigDecimal wide,
    @Column(precision = 10, scale = 3) BigDecimal exact,
    @Column(length = 200) String text,
    UUID uuid,
    Instant instant,
    LocalDate date,
    LocalTime clock,
    LocalDateTime dateTime,
    Kind kind,
    @Enumerated(name = "Kind of Thing") Kind nativeKind,
    byte[] bytes,
    List<Long> numbers,
    List<Kind> kinds,
    List<UUID> ids,
    @Json Map<String, List<Integer>> tree,
    @Convert(RgbConverter.class) @Column(length = 20) Rgb colour,
    @Embedded Span span,
    PlainId plain,
    @Nullable Boolean maybeTruth,
    @Nullable Short maybeSmall,
    @Nullable Integer maybeMedium,
    @Nullable Long maybeWhole,
    @Nullable Float maybeReal,
    @Nullable Double maybePrecise,
    @Nullable BigDecimal maybeWide,
    @Column(precision = 10, scale = 3) @Nullable BigDecimal maybeExact,
    @Column(length = 200) @Nullable String maybeText,
    @Nullable UUID maybeUuid,
    @Nullable Instant maybeInstant,
    @Nullable LocalDate maybeDate,
    @Nullable LocalTime maybeTime,
    @Nullable LocalDateTime maybeDateTime,
    @Nullable Kind maybeKind,
    byte @Nullable [] maybeBytes,
    @Nullable List<String> maybeTexts,
    @Nullable List<Kind> maybeKinds,
    @Json @Nullable Rgb maybeJson,
    @Convert(RgbConverter.class) @Column(length = 20) @Nullable Rgb maybeColour,
    @Embedded(prefix = "maybe_") @Nullable Span maybeSpan,
    @Nullable PlainId maybePlain) {}
