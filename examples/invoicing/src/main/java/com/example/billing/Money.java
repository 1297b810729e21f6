package com.example.billing;

import dev.ashlar.annotation.Check;
import dev.ashlar.annotation.Column;
import java.math.BigDecimal;

/** An amount in one currency; stored as two columns where it is embedded. */
public record Money(
    @Column(precision = 12, scale = 2) BigDecimal amount,
    @Column(length = 3) @Check("length(currency) == 3") String currency) {}
