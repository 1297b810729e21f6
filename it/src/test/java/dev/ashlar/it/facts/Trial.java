package dev.ashlar.it.facts;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.EngineFailure;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says a real schema in annotated records, has Ashlar make it, and compares.
 *
 * <p>What Ashlar refuses is left out and tried again, so that one thing that cannot be said does
 * not hide all others.
 */
final class Trial {
  private static final int ATTEMPTS = 25;

  private final Facts facts;
  private final Path folder;
  private final Notes notes = new Notes();

  /**
   * Makes a trial.
   *
   * @param folder where compiled and generated files go
   */
  Trial(Facts facts, Path folder) {
    this.facts = facts;
    this.folder = folder;
  }

  /** Returns what came out. */
  Outcome run() throws SQLException {
    List<Compilation.Complaint> errors = List.of();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<JavaSource> sources = new SchemaWriter(facts, notes).write();
      Compilation compilation = new Compilation(folder.resolve("classes-" + attempt));
      Compilation.Outcome compiled = compilation.compile(sources, List.of());
      errors = compiled.errors();
      if (errors.isEmpty() && compiled.schema().isPresent()) {
        return new Outcome(facts, load(compiled.schema().get()), notes, List.of());
      }
      if (!leaveOut(errors, sources)) {
        break;
      }
    }
    List<String> messages = new ArrayList<>();
    errors.forEach(e -> messages.add(e.type() + ":" + e.line() + ": " + e.message()));
    if (messages.isEmpty()) {
      messages.add("the compiler wrote no schema for PostgreSQL");
    }
    return new Outcome(facts, List.of(), notes, messages);
  }

  /** Notes what the errors are about; returns whether anything was noted. */
  private boolean leaveOut(List<Compilation.Complaint> errors, List<JavaSource> sources) {
    boolean any = false;
    for (Compilation.Complaint error : errors) {
      Optional<Subject> about =
          sources.stream()
              .filter(source -> source.type().equals(error.type()))
              .findFirst()
              .flatMap(source -> source.line(error.line()))
              .flatMap(JavaSource.Line::about);
      if (about.isPresent() && !notes.has(about.get())) {
        notes.add(
            about.get(), "Ashlar refuses it: " + error.message().lines().findFirst().orElse(""));
        any = true;
      }
    }
    return any;
  }

  private List<Difference> load(String schema) throws SQLException {
    List<String> schemas =
        facts.tables().stream().map(Facts.TableFact::schema).distinct().sorted().toList();
    try (TestDatabase database = Engine.POSTGRESQL_18.create()) {
      new Prelude(facts).run(database);
      try {
        database.run(schema);
      } catch (EngineFailure e) {
        return List.of(new Difference(new Subject(Subject.SCHEMA, "statement"), e.getMessage()));
      }
      try (Connection connection = database.admin().getConnection()) {
        return FactsComparison.compare(facts, new CatalogueFacts(connection).read(schemas));
      }
    }
  }

  /**
   * What came out of a trial.
   *
   * @param failures why there is nothing to compare; none if there is
   */
  record Outcome(Facts facts, List<Difference> differences, Notes notes, List<String> failures) {

    /** Returns the number of tables without a difference. */
    long equalTables() {
      return facts.tables().stream()
          .filter(
              table ->
                  differences.stream()
                      .noneMatch(each -> each.subject().table().equals(table.qualified())))
          .count();
    }
  }
}
