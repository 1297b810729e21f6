package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.CreatedAt;
import dev.ashlar.annotation.CreatedBy;
import dev.ashlar.annotation.SoftDelete;
import dev.ashlar.annotation.UpdatedAt;
import dev.ashlar.annotation.UpdatedBy;
import dev.ashlar.annotation.Version;
import dev.ashlar.ir.Stamp;

/** The annotations that make a column one which the data layer fills. */
enum StampKind {
  VERSION(Version.class, Stamp.VERSION, true),
  CREATED_AT(CreatedAt.class, Stamp.CREATED_AT, false),
  UPDATED_AT(UpdatedAt.class, Stamp.UPDATED_AT, true),
  CREATED_BY(CreatedBy.class, Stamp.CREATED_BY, false),
  UPDATED_BY(UpdatedBy.class, Stamp.UPDATED_BY, true),
  SOFT_DELETE(SoftDelete.class, Stamp.DELETED_AT, false);

  private final Class<?> annotation;
  private final Stamp stamp;
  private final boolean updatable;

  StampKind(Class<?> annotation, Stamp stamp, boolean updatable) {
    this.annotation = annotation;
    this.stamp = stamp;
    this.updatable = updatable;
  }

  /** Returns the annotation. */
  Class<?> annotation() {
    return annotation;
  }

  /** Returns what it means. */
  Stamp stamp() {
    return stamp;
  }

  /** Whether an update of the row assigns the column. */
  boolean updatable() {
    return updatable;
  }
}
