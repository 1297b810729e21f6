package com.example.billing;

import dev.ashlar.annotation.Column;
import java.math.BigDecimal;

/** An amount in one currency. */
public record Money(
    @Column(precision = 12, scale = 2) BigDecimal amount, @Column(length = 3) String currency) {}
