package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The story goes as the README tells it. */
class StoryTest {
  private static final String BEGINNING =
      """
        Anna of Acme (BILLING) inserts a customer and 5 drafts in one transaction.
        Zoe of Zenith (BILLING) inserts an A-1 of her own: numbers are unique in a company.
        Sam of Acme (SALES) sees 0 of them: drafts are for their author and BILLING.
        Anna pages by key: [A-1, A-2, A-3], then [A-4, A-5].
        Anna adds a line to A-1 and tags it as urgent.
        Sam sees 0 of its lines: they are as visible as their invoice.
        Anna sends A-1: version 1 becomes 2.
        Sam sees 1 line, tags [urgent] and note null now: "Pays late." is for BILLING.
        Anna takes it to PAID. Otto of Acme (OWNER) cancels it: RowNotFound.
        Sam adds A-6: AccessDenied. No policy of billing.invoice allows this.
          CREATE of the invoice is denied
            allow READ, CREATE by BILLING: does not allow it
            deny CREATE when customer.blocked: looks at other rows
        Sam blocks the customer. Anna adds A-6: AccessDenied.
        Anna saves one copy of A-2 twice: StaleRow. The row of billing.invoice has changed since it was read.
        Zoe sees 1 invoice, and asks for one of Acme's by its key: not found.
      """;

  @Test
  void onSqlite() throws IOException, SQLException {
    try (EmbeddedDatabase sqlite = EmbeddedSqlite.start()) {
      assertThat(told(sqlite))
          .contains(BEGINNING)
          .contains("SQL by hand is limited by nobody here");
    }
  }

  @Test
  void onPostgresql() throws IOException, SQLException {
    try (EmbeddedDatabase postgresql = EmbeddedPostgresql.start()) {
      assertThat(told(postgresql)).contains(BEGINNING).contains("gives Anna 5 and Zoe 1.");
    }
  }

  private static String told(EmbeddedDatabase database) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Story(database, new PrintStream(bytes, true, StandardCharsets.UTF_8)).tell();
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
