package com.example.news;

import dev.ashlar.runtime.DatabaseSchema;
import dev.ashlar.runtime.Sql;
import javax.annotation.processing.Generated;

/** The schema that the DAOs of com.example.news were compiled for. */
@Generated("dev.ashlar.processor.AshlarProcessor")
public final class NewsSchema {
  private NewsSchema() {}

  /** Returns what the generated code expects of a database. */
  public static DatabaseSchema<Caller> get() {
    DatabaseSchema.Builder<Caller> schema =
        DatabaseSchema.<Caller>named("com.example.news")
            .hash("b7562bb677ee8218fc060884540b37d94b00f43791a33c4ea47d8c562bfb6678")
            .required("ashlar.tenant_id", Caller::companyId)
            .required("ashlar.actor_id", Caller::id)
            .required("ashlar.roles", Caller::roles);
    schema.tenantTable(Sql.of("article"), "company_id");
    return schema.build();
  }
}
