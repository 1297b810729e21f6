package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.expr.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides the indexes of a table. */
final class IndexResolver {
  private final Outline outline;
  private final TableScope scope;
  private final Places places;
  private final IndexTermResolver terms;
  private final MemberNames names;

  IndexResolver(Outline outline, TableScope scope, Places places) {
    this.outline = outline;
    this.scope = scope.as("Index of " + outline.type().shortName());
    this.places = places;
    this.terms = new IndexTermResolver(outline, scope);
    this.names = new MemberNames(outline, Code.INDEX_NAMES_UNKNOWN);
  }

  /** Returns the indexes. */
  List<Index> resolve() {
    List<Index> indexes = new ArrayList<>();
    for (Placed placed : Placed.all(outline.decl(), dev.ashlar.annotation.Index.class)) {
      resolve(placed).ifPresent(indexes::add);
    }
    return indexes;
  }

  private Optional<Index> resolve(Placed placed) {
    Mark mark = placed.mark();
    Index.Method method = Index.Method.valueOf(mark.constant("method").orElse("BTREE"));
    List<Index.Term> written = terms(placed);
    List<String> include = included(mark);
    Optional<Condition> where = where(mark);
    boolean whole =
        !written.isEmpty()
            && include.size() >= mark.strings("include").size()
            && where.isPresent() == !mark.string("where").isEmpty();
    if (!whole) {
      return Optional.empty();
    }
    List<Index.Term> led = method == Index.Method.BTREE ? led(written) : written;
    String name = placed.givenName().orElseGet(() -> outline.names().index(words(led)));
    places.put(outline.type(), Part.Kind.INDEX, name, mark);
    return Optional.of(new Index(name, led, mark.bool("unique", false), where, include, method));
  }

  private List<Index.Term> terms(Placed placed) {
    Mark mark = placed.mark();
    List<String> texts = mark.strings("value");
    if (texts.isEmpty() && placed.member().isPresent()) {
      return terms.ofMember(placed.member().get().name(), mark.anchor());
    }
    List<Index.Term> all = new ArrayList<>();
    boolean wrong = false;
    for (int i = 0; i < texts.size(); i++) {
      List<Index.Term> found = terms.resolve(texts.get(i), mark.at("value", i));
      wrong |= found.isEmpty();
      all.addAll(found);
    }
    if (texts.isEmpty()) {
      outline
          .problems()
          .add(
              Code.INDEX_NAMES_UNKNOWN,
              mark.anchor(),
              "Index of %s has no terms: it could not be created."
                  .formatted(outline.type().shortName()),
              "name the components to search by.");
    }
    return wrong ? List.of() : all;
  }

  private List<String> included(Mark mark) {
    List<String> columns = new ArrayList<>();
    List<String> paths = mark.strings("include");
    for (int i = 0; i < paths.size(); i++) {
      names
          .columns(paths.get(i), "Index", mark.at("include", i))
          .forEach(slot -> columns.add(slot.column().name()));
    }
    return columns;
  }

  private Optional<Condition> where(Mark mark) {
    String text = mark.string("where");
    return text.isEmpty()
        ? Optional.empty()
        : new Expressions(outline.problems())
            .condition(text, Use.INDEX_WHERE, scope, mark.at("where"));
  }

  /** Puts the tenant column first where it leads. */
  private List<Index.Term> led(List<Index.Term> written) {
    Optional<Slot> leader =
        Leading.column(outline.table().tenancy()).flatMap(outline.layout()::column);
    if (leader.isEmpty()) {
      return written;
    }
    List<Index.Term> rest = new ArrayList<>(written);
    Index.Term first = IndexTermResolver.ascending(leader.get());
    for (Index.Term term : written) {
      if (term.value().equals(first.value())) {
        first = term;
      }
    }
    rest.remove(first);
    rest.add(0, first);
    return rest;
  }

  private static List<String> words(List<Index.Term> terms) {
    return terms.stream().map(term -> TermWords.of(term.value())).toList();
  }
}
