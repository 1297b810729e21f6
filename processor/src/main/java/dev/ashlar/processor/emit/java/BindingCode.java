package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.sql.crud.Binding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the calls that give a statement's placeholders their values. */
final class BindingCode {

  private static final ClassName VALUE_TYPE = ClassName.get("dev.ashlar.runtime.jdbc", "ValueType");

  private final Table table;
  private final Map<String, ColumnPath> paths;
  private final String row;
  private final String given;
  private final Map<String, Sought> sought;
  private final Scope scope;
  private final Map<Binding, Snippet> known;

  /**
   * Creates a writer for one method.
   *
   * @param row the variable with the row as it will be stored
   * @param given the variable with the row as the application gave it
   * @param sought the parameters that say which rows, by column
   */
  BindingCode(Schema schema, Table table, String row, String given, Map<String, Sought> sought) {
    this(table, row, given, sought, Scope.of(schema, table, Map.of(Root.NEW, row)), Map.of());
  }

  /**
   * Creates a writer for a method that has no variable with a row.
   *
   * @param known calls for what the scope does not say
   */
  BindingCode(Table table, Map<String, Sought> sought, Scope scope, Map<Binding, Snippet> known) {
    this(table, "", "", sought, scope, known);
  }

  private BindingCode(
      Table table,
      String row,
      String given,
      Map<String, Sought> sought,
      Scope scope,
      Map<Binding, Snippet> known) {
    this.known = Map.copyOf(known);
    this.table = table;
    this.paths = ColumnPath.of(table);
    this.row = row;
    this.given = given;
    this.sought = new LinkedHashMap<>(sought);
    this.scope = scope;
  }

  /** Returns one call for each placeholder. */
  List<Snippet> calls(List<Binding> bindings) {
    return bindings.stream().map(this::call).toList();
  }

  private Snippet call(Binding binding) {
    Snippet special = known.get(binding);
    if (special != null) {
      return special;
    }
    if (binding instanceof Binding.Stored stored) {
      return member(stored.column(), row);
    }
    if (binding instanceof Binding.Expected expected) {
      return member(expected.column(), given);
    }
    if (binding instanceof Binding.Sought wanted) {
      Sought parameter = sought.get(wanted.column());
      if (parameter == null) {
        throw new IllegalArgumentException("nobody says which " + wanted.column() + " is sought");
      }
      return new ColumnCode(parameter.column(), parameter.type()).bind(parameter.value());
    }
    if (binding instanceof Binding.Decided decided) {
      Predicate predicate = decided.core().accept(new ConditionWriter(scope));
      return Snippet.of(".bind(", Layout.lines(predicate, 18, 12, 4), ")");
    }
    if (binding instanceof Binding.Now now) {
      return Snippet.of(
          ".bind(", new ValueWriter(scope).now(new Value.Now(now.offset())).code(), ")");
    }
    if (binding instanceof Binding.Limit) {
      return Snippet.of(".bind(limit)");
    }
    return claim(binding);
  }

  private Snippet claim(Binding binding) {
    if (binding instanceof Binding.ClaimSet set) {
      return Snippet.of(
          ".bindSet(", elements(set.claim()), ", ", VALUE_TYPE, ".", elementType(set.claim()), ")");
    }
    if (binding instanceof Binding.ClaimSetEmpty set) {
      return Snippet.of(".bind(", scope.claimSet(set.claim()).code(), ".isEmpty())");
    }
    if (binding instanceof Binding.ScaledClaim scaled) {
      Operand operand = scope.claim(scaled.claim());
      return Snippet.of(".bind(", orNull(operand), ", 18, ", scaled.scale(), ")");
    }
    Binding.Claim plain = (Binding.Claim) binding;
    return Snippet.of(".bind(", orNull(scope.claim(plain.claim())), ")");
  }

  private Snippet elements(String claim) {
    Snippet set = scope.claimSet(claim).code();
    if (!scope.wrappedElements(claim)) {
      return set;
    }
    return Snippet.of(set, ".stream().map(each -> each.", scope.component(claim), ").toList()");
  }

  private String elementType(String claim) {
    return switch (scope.elementType(claim).kind()) {
      case BOOL -> "BOOLEAN";
      case LONG -> "LONG";
      case DECIMAL -> "DECIMAL";
      case STRING, ENUM, OPAQUE -> "STRING";
      case UUID -> "UUID";
      case INSTANT -> "INSTANT";
      case DATE -> "DATE";
    };
  }

  private Snippet member(String columnName, String variable) {
    Column column = table.requireColumn(columnName);
    ColumnPath path = paths.get(columnName);
    if (path == null) {
      throw new IllegalArgumentException("no member of " + table.name() + " holds " + columnName);
    }
    ColumnCode code = new ColumnCode(column, path.type());
    Snippet value = path.value(variable);
    List<Snippet> missing = new ArrayList<>(path.nullable(variable));
    if (!code.transformed()) {
      missing.remove(value);
    }
    return code.bind(orNull(missing, code.outward(value)));
  }

  /** A claim that may be null is bound as null: then nothing is equal to it. */
  private static Snippet orNull(Operand claim) {
    List<Snippet> missing = new ArrayList<>(claim.nullable());
    missing.remove(claim.code());
    return orNull(missing, claim.code());
  }

  /** Returns the value, or null if something on the way to it is null. */
  static Snippet orNull(List<Snippet> missing, Snippet value) {
    if (missing.isEmpty()) {
      return value;
    }
    List<Snippet> tests = missing.stream().map(each -> Snippet.of(each, " == null")).toList();
    return Snippet.of(Snippet.join(" || ", tests), " ? null : ", value);
  }
}
