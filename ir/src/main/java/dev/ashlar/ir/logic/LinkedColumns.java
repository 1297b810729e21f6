package dev.ashlar.ir.logic;

import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds out what decisions read of the rows that links lead to. */
public final class LinkedColumns {

  private final SortedMap<TableName, SortedSet<String>> columns = new TreeMap<>();

  private LinkedColumns() {}

  /** Returns the columns by table, sorted: those that links compare, and those that atoms read. */
  public static SortedMap<TableName, SortedSet<String>> of(Iterable<Core> decisions) {
    LinkedColumns found = new LinkedColumns();
    decisions.forEach(decision -> found.add(decision, Map.of()));
    return Collections.unmodifiableSortedMap(found.columns);
  }

  /** Adds what the core reads; {@code elements} are the tables of the elements around it. */
  private void add(Core core, Map<String, TableName> elements) {
    if (core instanceof Core.All all) {
      all.parts().forEach(part -> add(part, elements));
    } else if (core instanceof Core.Any any) {
      any.parts().forEach(part -> add(part, elements));
    } else if (core instanceof Core.Some some) {
      add(new Links.Step(some.from(), some.link(), some.variable()), some.body(), elements);
    } else if (core instanceof Core.Every every) {
      add(new Links.Step(every.from(), every.link(), every.variable()), every.body(), elements);
    } else {
      for (Value.ColumnValue column : Rows.columnsOf(core)) {
        add(column.row(), column.column(), elements);
      }
    }
  }

  private void add(Links.Step step, Core body, Map<String, TableName> elements) {
    step.link().columns().forEach(pair -> add(step.from(), pair.from(), elements));
    compared(step.link());
    Map<String, TableName> inside = new HashMap<>(elements);
    inside.put(step.variable(), step.link().table());
    add(body, inside);
  }

  private void compared(Link link) {
    SortedSet<String> target = read(link.table());
    if (link.passage().isPresent()) {
      Link.Passage passage = link.passage().get();
      link.columns().forEach(pair -> read(passage.table()).add(pair.to()));
      passage.columns().forEach(pair -> read(passage.table()).add(pair.from()));
      passage.columns().forEach(pair -> target.add(pair.to()));
    } else {
      link.columns().forEach(pair -> target.add(pair.to()));
    }
  }

  private SortedSet<String> read(TableName table) {
    return columns.computeIfAbsent(table, name -> new TreeSet<>());
  }

  private void add(RowRef row, String column, Map<String, TableName> elements) {
    if (row instanceof RowRef.Element element) {
      TableName table = elements.get(element.variable());
      if (table != null) {
        read(table).add(column);
      }
    }
  }
}
