package com.example.notes;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An extension that a jar names and nobody has asked for. */
public final class Intruder implements BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    throw new IllegalStateException("an extension that is not asked for");
  }
}
