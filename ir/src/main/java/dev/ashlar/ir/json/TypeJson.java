package dev.ashlar.ir.json;

import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import java.util.List;

/** Names and uses of Java types: {@code "java.util/UUID"}, or an object if there are arguments. */
final class TypeJson {
  private TypeJson() {}

  static String write(TypeName name) {
    return name.packageName().isEmpty()
        ? name.simpleName()
        : name.packageName() + "/" + name.simpleName();
  }

  static TypeName readName(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new TypeName("", text)
        : new TypeName(text.substring(0, slash), text.substring(slash + 1));
  }

  static Object write(TypeRef type) {
    if (type.arguments().isEmpty()) {
      return write(type.name());
    }
    return new Fields().put("type", type.name()).putTypes("arguments", type.arguments()).values();
  }

  static TypeRef read(Node node) {
    if (node.value() instanceof String text) {
      return new TypeRef(readName(text), List.of());
    }
    return new TypeRef(node.typeName("type"), node.list("arguments", TypeJson::read));
  }
}
