package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The links of a compiled schema, as the compiler made them for the tables that look at all. */
final class KnownLinks {
  private final Map<String, Link> links = new HashMap<>();

  /** Finds the links of the schema. */
  static KnownLinks of(Schema schema) {
    KnownLinks known = new KnownLinks();
    for (Table table : schema.tables()) {
      if (table.type().simpleName().startsWith(ModelSource.ONLOOKER)) {
        for (Policy rule : table.policies()) {
          rule.when().ifPresent(known::add);
        }
      }
    }
    return known;
  }

  private void add(Condition condition) {
    ConditionParts.of(condition).forEach(this::add);
    if (condition instanceof Condition.NullTest test
        && test.value() instanceof Value.ColumnValue column) {
      add(column.row());
    } else if (condition instanceof Condition.Quantified quantified) {
      add(quantified.from(), quantified.link());
    }
  }

  private void add(RowRef row) {
    if (row instanceof RowRef.Linked linked) {
      add(linked.from(), linked.link());
    }
  }

  private void add(RowRef from, Link link) {
    if (from instanceof RowRef.Linked linked) {
      links.put(linked.link().table().name() + "." + link.name(), link);
    }
  }

  /** Returns the same links as somebody makes them who forgets that tenants have the same keys. */
  KnownLinks withoutTenants() {
    KnownLinks forgetful = new KnownLinks();
    links.forEach((name, link) -> forgetful.links.put(name, withoutTenant(link)));
    return forgetful;
  }

  private static Link withoutTenant(Link link) {
    return new Link(
        link.name(),
        link.table(),
        link.many(),
        withoutTenant(link.columns()),
        link.deletion(),
        link.passage().map(each -> new Link.Passage(each.table(), withoutTenant(each.columns()))));
  }

  private static List<Link.ColumnPair> withoutTenant(List<Link.ColumnPair> keys) {
    return keys.stream().filter(pair -> !pair.from().equals("company_id")).toList();
  }

  /** Returns what leads from the table to others under the name. */
  Link link(TableName from, String name) {
    Link link = links.get(from.name() + "." + name);
    if (link == null) {
      throw new NoSuchElementException(name + " of " + from);
    }
    return link;
  }
}
