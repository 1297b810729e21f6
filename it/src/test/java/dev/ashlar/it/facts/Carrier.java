package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ColumnFact;
import dev.ashlar.sql.Dialects;
import dev.ashlar.sql.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a record says a type of the database.
 *
 * @param required the Java type of a value that is never null
 * @param nullable the Java type of one that may be
 * @param marks annotations beside {@code @Column}
 * @param attributes what {@code @Column} says of the type
 */
record Carrier(String required, String nullable, List<String> marks, List<String> attributes) {
  private static final Map<String, String> SERIAL =
      Map.of("smallint", "smallserial", "integer", "serial", "bigint", "bigserial");
  private static final Support POSTGRESQL = Dialects.find("postgresql").orElseThrow().support();
  private static final Pattern SIZED =
      Pattern.compile("(character varying|numeric)\\((\\d+)(?:,(-?\\d+))?\\)");
  private static final Map<String, Carrier> PLAIN =
      Map.ofEntries(
          Map.entry("boolean", primitive("boolean", "Boolean")),
          Map.entry("smallint", primitive("short", "Short")),
          Map.entry("integer", primitive("int", "Integer")),
          Map.entry("bigint", primitive("long", "Long")),
          Map.entry("real", primitive("float", "Float")),
          Map.entry("double precision", primitive("double", "Double")),
          Map.entry("numeric", of("BigDecimal")),
          Map.entry("text", of("String")),
          Map.entry("uuid", of("UUID")),
          Map.entry("date", of("LocalDate")),
          Map.entry("time without time zone", of("LocalTime")),
          Map.entry("timestamp without time zone", of("LocalDateTime")),
          Map.entry("timestamp with time zone", of("Instant")),
          Map.entry("bytea", of("byte[]")),
          Map.entry("jsonb", of("Map<String, String>").marked("@Json")));

  Carrier {
    marks = List.copyOf(marks);
    attributes = List.copyOf(attributes);
  }

  /**
   * Returns how the column is said.
   *
   * @param enums the Java name of each enum type that has one
   */
  static Carrier of(ColumnFact column, Map<String, String> enums) {
    String type = column.type();
    if (column.serial() && SERIAL.containsKey(type)) {
      return PLAIN.get(type).named(SERIAL.get(type));
    }
    if (type.endsWith("[]")) {
      Carrier element = scalar(type.substring(0, type.length() - 2), enums);
      boolean listed = element.nativeType().isEmpty() && !element.marks.contains("@Json");
      String list = "List<" + element.nullable + ">";
      return listed
          ? new Carrier(list, list, element.marks, element.attributes)
          : of("String").named(type);
    }
    return scalar(type, enums);
  }

  /** Returns the attribute that names a type in the words of the database, or an empty text. */
  String nativeType() {
    return attributes.stream().filter(each -> each.startsWith("type = ")).findFirst().orElse("");
  }

  private static Carrier scalar(String type, Map<String, String> enums) {
    Carrier plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    String enumeration = enums.get(type);
    if (enumeration != null) {
      return of(enumeration).marked(enumerated(type, enumeration));
    }
    Matcher sized = SIZED.matcher(type);
    if (sized.matches() && sized.group(1).equals("numeric")) {
      Carrier decimal = of("BigDecimal").with("precision = " + sized.group(2));
      boolean whole = sized.group(3) == null || sized.group(3).equals("0");
      return whole ? decimal : decimal.with("scale = " + sized.group(3));
    }
    if (sized.matches()) {
      return of("String").with("length = " + sized.group(2));
    }
    return of(type.startsWith("timestamp") ? moment(type) : "String").named(type);
  }

  private static String enumerated(String type, String enumeration) {
    String name = type.substring(type.indexOf('.') + 1).replace("\"", "");
    String usual = enumeration.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    return name.equals(usual)
        ? "@Enumerated(EnumStorage.NATIVE)"
        : "@Enumerated(name = " + JavaText.literal(name) + ")";
  }

  private static String moment(String type) {
    return type.endsWith("with time zone") ? "Instant" : "LocalDateTime";
  }

  private static Carrier primitive(String required, String nullable) {
    return new Carrier(required, nullable, List.of(), List.of());
  }

  private static Carrier of(String type) {
    return new Carrier(type, type, List.of(), List.of());
  }

  /** A type that Ashlar does not know is somebody's own, and is named with its schema. */
  private Carrier named(String type) {
    String name = POSTGRESQL.knowsType(type) ? type : Facts.PUBLIC + "." + type;
    return with("type = " + JavaText.literal(name));
  }

  private Carrier marked(String mark) {
    return new Carrier(required, nullable, plus(marks, mark), attributes);
  }

  private Carrier with(String attribute) {
    return new Carrier(required, nullable, marks, plus(attributes, attribute));
  }

  private static List<String> plus(List<String> list, String element) {
    List<String> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }
}
