package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.TypeRef;

/** How the runtime is told to bind and to read the values of one column. */
record ColumnCode(Column column, TypeRef javaType) {

  private static final String RUNTIME = "dev.ashlar.runtime";
  private static final ClassName VALUE_TYPE = ClassName.get(RUNTIME + ".jdbc", "ValueType");
  private static final ClassName JSON_TYPE = ClassName.get(RUNTIME + ".jdbc", "JsonType");

  static ColumnCode of(ColumnPath path) {
    return new ColumnCode(path.column(), path.type());
  }

  /** Returns the type as which values travel. */
  static ColumnType carried(ColumnType type) {
    return type instanceof ColumnType.Native other ? other.carrier() : type;
  }

  /** Whether a value is made into another before it is bound. */
  boolean transformed() {
    return column.converter().isPresent() || choices();
  }

  private boolean choices() {
    return carried(column.type()) instanceof ColumnType.Array array
        && array.element() instanceof ColumnType.Choice;
  }

  /** Returns what is bound for a value of the member that is there. */
  Snippet outward(Snippet value) {
    if (column.converter().isPresent()) {
      return Snippet.of(converter(), ".write(", value, ")");
    }
    if (choices()) {
      return Snippet.of(value, ".stream().map(", JavaTypes.of(element()), "::name).toList()");
    }
    return value;
  }

  private TypeRef element() {
    return javaType.arguments().get(0);
  }

  /** Returns the call that binds what {@link #outward} made. */
  Snippet bind(Snippet value) {
    ColumnType type = carried(column.type());
    if (type instanceof ColumnType.Decimal decimal && decimal.precision() > 0) {
      return Snippet.of(".bind(", value, ", ", decimal.precision(), ", ", decimal.scale(), ")");
    }
    if (type instanceof ColumnType.Json) {
      return Snippet.of(".bindJson(", value, ")");
    }
    if (type instanceof ColumnType.Array array) {
      String element = valueType(array.element());
      return Snippet.of(".bindList(", value, ", ", VALUE_TYPE, ".", element, ")");
    }
    return Snippet.of(".bind(", value, ")");
  }

  /** Returns the expression that reads a value of the member from {@code row}. */
  Snippet read(boolean nullable) {
    Snippet stored = Snippet.of(nullable ? "row.orNull()" : "row", get());
    if (column.converter().isEmpty()) {
      return stored;
    }
    return nullable
        ? Snippet.of(
            ClassName.get(RUNTIME, "NullableRow"), ".map(", stored, ", ", converter(), "::read)")
        : Snippet.of(converter(), ".read(", stored, ")");
  }

  private Snippet get() {
    ColumnType type = carried(column.type());
    String label = Literals.string(column.name());
    if (type instanceof ColumnType.Decimal decimal && decimal.precision() > 0) {
      return Snippet.of(".decimal(", label, ", ", decimal.precision(), ", ", decimal.scale(), ")");
    }
    if (type instanceof ColumnType.Choice choice) {
      return Snippet.of(".choice(", label, ", ", JavaTypes.of(choice.type()), "::valueOf)");
    }
    if (type instanceof ColumnType.Json) {
      return Snippet.of(".json(", label, ", ", json(javaType), ")");
    }
    if (type instanceof ColumnType.Array array) {
      return array.element() instanceof ColumnType.Choice choice
          ? Snippet.of(".choices(", label, ", ", JavaTypes.of(choice.type()), "::valueOf)")
          : Snippet.of(".list(", label, ", ", VALUE_TYPE, ".", valueType(array.element()), ")");
    }
    return Snippet.of(".", type.accept(new Getters()), "(", label, ")");
  }

  private static Snippet json(TypeRef type) {
    String name = type.name().qualified();
    if (name.equals("java.util.Map") && type.arguments().size() == 2) {
      Snippet key = json(type.arguments().get(0));
      return Snippet.of(JSON_TYPE, ".map(", key, ", ", json(type.arguments().get(1)), ")");
    }
    if (type.arguments().size() == 1) {
      String kind = name.equals("java.util.Set") ? ".set(" : ".list(";
      return Snippet.of(JSON_TYPE, kind, json(type.arguments().get(0)), ")");
    }
    com.palantir.javapoet.TypeName java = JavaTypes.of(type);
    return Snippet.of(JSON_TYPE, ".of(", java.isPrimitive() ? java.box() : java, ".class)");
  }

  /** Returns the constant that holds the column's converter. */
  String converter() {
    StringBuilder name = new StringBuilder();
    String simple = column.converter().orElseThrow().shortName();
    for (int i = 0; i < simple.length(); i++) {
      char c = simple.charAt(i);
      boolean begins =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(simple.charAt(i - 1));
      name.append(begins ? "_" : "").append(Character.toUpperCase(c));
    }
    return name.toString();
  }

  /** Returns the runtime's constant for values of the type. */
  static String valueType(ColumnType type) {
    return carried(type).accept(new ValueTypes());
  }
}
