package com.example.depot;

import java.math.BigDecimal;

/** How heavy something is. */
public record Weight(BigDecimal kilos, boolean weighed) {
  public Weight(String kilos, boolean weighed) {
    this(new BigDecimal(kilos), weighed);
  }
}
