package dev.ashlar.it.agreement;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A caller as plain values.
 *
 * @param claims by component; a missing one is null; sets are {@link Set}s
 */
record Actor(Map<String, Object> claims, Set<String> roles) {

  UUID tenant() {
    return (UUID) claims.get("companyId");
  }
}
