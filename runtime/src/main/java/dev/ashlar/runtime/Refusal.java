package dev.ashlar.runtime;

/** What a statement can be refused for, other than a failure of the database itself. */
public sealed interface Refusal
    permits AccessDenied,
        RowNotFound,
        StaleRow,
        UniqueViolation,
        ReferenceViolation,
        CheckViolation,
        RequiredValueMissing {}
