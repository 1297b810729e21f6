package dev.ashlar.it.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records that are written for facts. */
class SchemaWriterTest {

  @Test
  void areJava(@TempDir Path folder) {
    Compilation.Outcome outcome =
        new Compilation(folder.resolve("classes"))
            .compile(new SchemaWriter(library(), new Notes()).write(), List.of("-proc:none"));
    assertThat(outcome.errors()).isEmpty();
  }

  @Test
  void sayWhatTheyCan() {
    String title = source("facts.Title");
    assertThat(title)
        .contains("@Index(value = {\"lower(isbn)\"}, name = \"title_lower_isbn_idx\")")
        .contains("\"price desc nulls last\", \"pages\"}, include = {\"medium\", \"available\"}")
        .contains("@Check(value = \"pages >= 0\", name = \"title_pages_check\")")
        .contains("@Default(\"'it''s'\")")
        .contains("@Computed(value = \"pages * price\")");
    assertThat(source("facts.Loan"))
        .contains("namespace = \"lending\"")
        .contains("@Tenant(leads = false)")
        .contains("where = \"state == OPEN\"");
  }

  @Test
  void noteWhatTheyCannot() {
    Notes notes = new Notes();
    new SchemaWriter(library(), notes).write();
    assertThat(notes.find(new Subject("event", "table"))).isEmpty();
    assertThat(notes.find(Subject.constraint("event", "event_pkey"))).isPresent();
    assertThat(notes.find(Subject.constraint("author", "author_unique"))).isPresent();
    assertThat(notes.find(new Subject("(schema)", "enum shelf_mark"))).isPresent();
  }

  private static String source(String type) {
    return new SchemaWriter(library(), new Notes())
        .write().stream().filter(each -> each.type().equals(type)).findFirst().orElseThrow().text();
  }

  private static Facts library() {
    return FactsJson.read(GivenFacts.library());
  }
}
