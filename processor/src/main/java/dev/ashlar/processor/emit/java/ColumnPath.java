package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How Java reaches the value of a column: from the row through its members.
 *
 * @param steps from the row inwards, at least one
 */
record ColumnPath(Column column, List<Step> steps) {

  ColumnPath {
    steps = List.copyOf(steps);
  }

  /**
   * One member on the way.
   *
   * @param owner how the type that has the member is read
   */
  record Step(JavaShape owner, Member member) {}

  /** Returns the path of each column, in the order of the members. */
  static Map<String, ColumnPath> of(Table table) {
    Map<String, ColumnPath> paths = new LinkedHashMap<>();
    collect(table, table.shape(), table.members(), List.of(), paths);
    return paths;
  }

  private static void collect(
      Table table,
      JavaShape owner,
      List<Member> members,
      List<Step> before,
      Map<String, ColumnPath> paths) {
    for (Member member : members) {
      List<Step> steps = new ArrayList<>(before);
      steps.add(new Step(owner, member));
      if (member.shape() instanceof MemberShape.Stored stored) {
        Column column = table.requireColumn(stored.column());
        paths.put(column.name(), new ColumnPath(column, steps));
      } else if (member.shape() instanceof MemberShape.Wrapped wrapped) {
        collect(table, wrapped.shape(), List.of(wrapped.component()), steps, paths);
      } else if (member.shape() instanceof MemberShape.Embedded embedded) {
        collect(table, embedded.shape(), embedded.members(), steps, paths);
      }
    }
  }

  /** Returns the type of the innermost member. */
  TypeRef type() {
    return last().member().type();
  }

  /** Returns the innermost step. */
  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Returns the expression of the innermost member; it fails if something on the way is null. */
  Snippet value(Object row) {
    return upTo(row, steps.size());
  }

  /** Returns the expression of what holds the innermost member: the row, or a value in it. */
  Snippet holder(Object row) {
    return upTo(row, steps.size() - 1);
  }

  /** Returns the expressions that may be null, from the row inwards, the value itself included. */
  List<Snippet> nullable(Object row) {
    List<Snippet> nullable = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).member().nullable()) {
        nullable.add(upTo(row, i + 1));
      }
    }
    return nullable;
  }

  private Snippet upTo(Object row, int count) {
    Snippet path = Snippet.of(row);
    for (Step step : steps.subList(0, count)) {
      path = Snippet.of(path, ".", accessor(step.owner(), step.member()), "()");
    }
    return path;
  }

  /** Returns the name of the method that reads the member. */
  static String accessor(JavaShape owner, Member member) {
    return accessor(owner, member.name(), member.type());
  }

  /** Returns the name of the method that reads the member of the name and type. */
  static String accessor(JavaShape owner, String name, TypeRef type) {
    if (owner != JavaShape.BEAN) {
      return name;
    }
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    if (!type.primitive() || !type.name().simpleName().equals("boolean")) {
      return "get" + capital;
    }
    boolean prefixed =
        name.startsWith("is") && name.length() > 2 && Character.isUpperCase(name.charAt(2));
    return prefixed ? name : "is" + capital;
  }
}
