package dev.ashlar.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of the actor that row security reads.
 *
 * @param name such as {@code ashlar.tenant_id}
 * @param value reads it from the actor
 * @param required whether the actor is refused without it
 */
record Setting<A>(
    String name, Function<? super A, ? extends @Nullable Object> value, boolean required) {

  /**
   * Returns the value of an actor as text.
   *
   * @throws IllegalArgumentException if the actor lacks a required value
   */
  String text(A actor) {
    Object found = value.apply(actor);
    if (found == null && required) {
      throw new IllegalArgumentException("The actor has no value for " + name + ".");
    }
    return found == null ? "" : SettingText.of(name, found);
  }
}
