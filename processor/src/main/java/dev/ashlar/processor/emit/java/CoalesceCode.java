package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.expr.ExprType.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Says the first of several values that is there. Numbers and truth values are boxed, because Java
 * takes a boxed value beside a plain one for a plain one, and fails if it is missing.
 */
record CoalesceCode(Kind kind) {

  /** Returns the value; it is missing only if all are. */
  Operand of(List<Operand> values) {
    Operand last = values.get(values.size() - 1);
    Snippet code = orNull(last);
    boolean missing = !last.nullable().isEmpty();
    for (int i = values.size() - 2; i >= 0; i--) {
      Operand value = values.get(i);
      if (value.nullable().isEmpty()) {
        code = boxed(value);
        missing = false;
      } else {
        code = Snippet.of("(", there(value), " ? ", boxed(value), " : ", code, ")");
      }
    }
    return new Operand(code, missing ? List.of(code) : List.of(), type());
  }

  private Snippet orNull(Operand value) {
    List<Snippet> missing = new ArrayList<>(value.nullable());
    Snippet present = boxed(value);
    missing.remove(present);
    Snippet code = BindingCode.orNull(missing, present);
    return missing.isEmpty() ? code : Snippet.of("(", code, ")");
  }

  private static Snippet there(Operand value) {
    return Snippet.join(
        " && ", value.nullable().stream().map(each -> Snippet.of(each, " != null")).toList());
  }

  private Snippet boxed(Operand value) {
    return type().isEmpty() || value.javaType().equals(type())
        ? value.code()
        : Snippet.of(type().substring("java.lang.".length()), ".valueOf(", value.code(), ")");
  }

  private String type() {
    return kind == Kind.LONG ? "java.lang.Long" : kind == Kind.BOOL ? "java.lang.Boolean" : "";
  }
}
