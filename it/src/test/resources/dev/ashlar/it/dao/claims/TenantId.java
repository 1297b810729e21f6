package com.example.claims;

import java.util.UUID;

/** Whose. */
public record TenantId(UUID value) {}
