package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.TableFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names in Java for names in a database, each unlike all others of its scope. */
final class JavaNames {
  /** Words of the expression language, and what a record cannot call its components. */
  private static final Set<String> TAKEN_MEMBERS =
      Set.of(
          "in",
          "is",
          "not",
          "old",
          "actor",
          "now",
          "some",
          "every",
          "none",
          "isEmpty",
          "can",
          "hasRole",
          "hasAnyRole",
          "startsWith",
          "length",
          "trim",
          "lower",
          "upper",
          "concat",
          "coalesce",
          "abs",
          "duration",
          "uuid",
          "instant",
          "date",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private JavaNames() {}

  /** Returns the simple name of the record of each table, by {@link TableFact#qualified()}. */
  static Map<String, String> ofTables(Facts facts) {
    Map<String, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (TableFact table : facts.tables()) {
      String name = ofType(table.name());
      names.put(table.qualified(), free(known(name) ? name + "Row" : name, taken));
    }
    facts
        .enums()
        .forEach(type -> names.put(enumKey(type.qualified()), free(ofType(type.name()), taken)));
    return names;
  }

  /** Returns the key of an enum type in the map of {@link #ofTables}. */
  static String enumKey(String qualified) {
    return "enum " + qualified;
  }

  /** Returns the component of each column of the table. */
  static Map<String, String> ofColumns(TableFact table) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    table
        .columns()
        .forEach(column -> names.put(column.name(), free(ofMember(column.name()), taken)));
    return names;
  }

  private static String ofType(String name) {
    String camel = camel(name);
    String type = camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
    return Character.isJavaIdentifierStart(type.charAt(0)) ? type : "T" + type;
  }

  private static String ofMember(String name) {
    String camel = camel(name);
    String member = camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    if (!Character.isJavaIdentifierStart(member.charAt(0))) {
      member = "c" + member;
    }
    boolean taken = TAKEN_MEMBERS.contains(member) || SourceVersion.isKeyword(member);
    return taken ? member + "Value" : member;
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        String rest = word.substring(1);
        boolean shouting = rest.equals(rest.toUpperCase(Locale.ROOT));
        camel.append(Character.toUpperCase(word.charAt(0)));
        camel.append(shouting ? rest.toLowerCase(Locale.ROOT) : rest);
      }
    }
    return camel.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : camel.toString();
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = name + number;
    }
    return free;
  }

  /** Whether the name means another type in the sources that are written. */
  private static boolean known(String name) {
    for (String place :
        new String[] {"java.lang.", "java.util.", "java.time.", "dev.ashlar.annotation."}) {
      try {
        Class.forName(place + name, false, JavaNames.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException e) {
        continue; // not there
      }
    }
    return false;
  }
}
