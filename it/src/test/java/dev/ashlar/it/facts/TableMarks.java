package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.IndexFact;
import dev.ashlar.it.facts.Facts.TableFact;
import dev.ashlar.it.facts.JavaSource.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the annotations of a table's uniques, checks and indexes. */
final class TableMarks {
  private static final Set<String> METHODS =
      Set.of("BTREE", "HASH", "GIN", "GIST", "SPGIST", "BRIN");
  private static final Pattern TERM =
      Pattern.compile("(.*?)( DESC)?( NULLS (?:FIRST|LAST))?", Pattern.DOTALL);

  private final TableFact table;
  private final Map<String, String> members;
  private final Notes notes;

  TableMarks(TableFact table, Map<String, String> members, Notes notes) {
    this.table = table;
    this.members = members;
    this.notes = notes;
  }

  /** Returns the lines; what cannot be said is noted. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (ConstraintFact constraint : table.constraints()) {
      Subject subject = Subject.constraint(table.qualified(), constraint.name());
      if (KeyChoice.standIn(table).filter(constraint::equals).isPresent()) {
        notes.add(subject, "Ashlar demands a key (TB102)");
      }
      constraint(constraint, subject).ifPresent(mark -> lines.add(Line.about(subject, mark)));
    }
    for (IndexFact index : table.indexes()) {
      Subject subject = Subject.index(table.qualified(), index.name());
      if (!index.constraint()) {
        index(index, subject).ifPresent(mark -> lines.add(Line.about(subject, mark)));
      }
    }
    return lines;
  }

  private Optional<String> constraint(ConstraintFact constraint, Subject subject) {
    String name = "name = " + JavaText.literal(constraint.name());
    switch (constraint.kind()) {
      case UNIQUE:
        if (!constraint.definition().matches("UNIQUE \\([^()]*\\)")) {
          notes.add(subject, "@Unique cannot say NULLS NOT DISTINCT, INCLUDE or DEFERRABLE");
          return Optional.empty();
        }
        List<String> columns = constraint.columns().stream().map(members::get).toList();
        return Optional.of("@Unique(value = %s, %s)".formatted(JavaText.literals(columns), name));
      case CHECK:
        String condition =
            constraint.definition().replaceFirst("^CHECK ", "").replaceFirst(" NOT VALID$", "");
        Optional<String> said = ExpressionTranslator.translate(condition, members);
        if (said.isEmpty()) {
          notes.add(subject, "the language has no words for this @Check");
        }
        return said.map(text -> "@Check(value = %s, %s)".formatted(JavaText.literal(text), name));
      case EXCLUSION:
        notes.add(subject, "there is no annotation for an exclusion constraint");
        return Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private Optional<String> index(IndexFact index, Subject subject) {
    IndexDefinition definition = IndexDefinition.of(index.definition());
    if (!METHODS.contains(definition.method()) || !definition.rest().isEmpty()) {
      notes.add(subject, "@Index cannot say " + definition.method() + " " + definition.rest());
      return Optional.empty();
    }
    List<String> terms = new ArrayList<>();
    for (String term : definition.terms()) {
      Optional<String> said = term(term);
      if (said.isEmpty()) {
        notes.add(subject, "@Index has no words for the term " + term);
        return Optional.empty();
      }
      terms.add(said.get());
    }
    List<String> attributes = new ArrayList<>();
    attributes.add("value = " + JavaText.literals(terms));
    if (index.unique()) {
      attributes.add("unique = true");
    }
    if (definition.where().isPresent()) {
      Optional<String> where = ExpressionTranslator.translate(definition.where().get(), members);
      if (where.isEmpty()) {
        notes.add(subject, "the language has no words for this where");
        return Optional.empty();
      }
      attributes.add("where = " + JavaText.literal(where.get()));
    }
    if (!definition.include().isEmpty()) {
      List<String> include = definition.include().stream().map(this::column).toList();
      attributes.add("include = " + JavaText.literals(include));
    }
    if (!definition.method().equals("BTREE")) {
      attributes.add("method = Index.Method." + definition.method());
    }
    attributes.add("name = " + JavaText.literal(index.name()));
    return Optional.of(JavaText.annotation("Index", attributes));
  }

  private String column(String written) {
    String name = written.startsWith("\"") ? written.substring(1, written.length() - 1) : written;
    return members.getOrDefault(name.replace("\"\"", "\""), name);
  }

  private Optional<String> term(String term) {
    Matcher matcher = TERM.matcher(term);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String order = matcher.group(2) == null ? "" : " desc";
    String nulls = matcher.group(3) == null ? "" : matcher.group(3).toLowerCase(Locale.ROOT);
    return ExpressionTranslator.translate(matcher.group(1), members)
        .map(value -> value + order + nulls);
  }
}
