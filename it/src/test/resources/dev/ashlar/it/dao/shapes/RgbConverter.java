package com.example.shapes;

import dev.ashlar.annotation.Converter;

/** Colours as text. */
public final class RgbConverter implements Converter<Rgb, String> {
  /** Made by generated code. */
  public RgbConverter() {}

  @Override
  public String write(Rgb value) {
    return value.red() + "," + value.green() + "," + value.blue();
  }

  @Override
  public Rgb read(String stored) {
    String[] parts = stored.split(",", -1);
    return new Rgb(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
