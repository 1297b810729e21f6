package com.example.billing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;

/** A fresh database that has the generated schema and goes away when it is closed. */
interface EmbeddedDatabase extends AutoCloseable {

  /** Returns what it is, in words. */
  String description();

  /** Returns connections of the role that an application has. */
  DataSource application();

  /** Whether the database itself limits statements that were written by hand. */
  boolean hasRowSecurity();

  @Override
  void close() throws IOException;

  /** Returns the generated script that makes the schema. */
  static String script(String dialect) throws IOException {
    String name = "META-INF/ashlar/" + dialect + "/schema.sql";
    try (InputStream script = BillingSchema.class.getClassLoader().getResourceAsStream(name)) {
      if (script == null) {
        throw new IOException("There is no " + name + " on the class path.");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
