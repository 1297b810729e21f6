package dev.ashlar.ir.json;

import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A part of a JSON document that is being read.
 *
 * @param value a text, number, boolean, list or map
 * @param path a JSON Pointer (RFC 6901) to it, for messages
 */
record Node(Object value, String path) {

  String text(String name) {
    return require(name).text();
  }

  String text() {
    return as(String.class, "a text");
  }

  boolean bool(String name) {
    return require(name).as(Boolean.class, "true or false");
  }

  int integer(String name) {
    return require(name).as(Integer.class, "a whole number");
  }

  String textOrEmpty(String name) {
    return find(name).map(Node::text).orElse("");
  }

  /** Returns the constant whose name is the text in upper case. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    Node node = require(name);
    try {
      return Enum.valueOf(type, node.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw node.wrong("'" + node.text() + "' is unknown to this version");
    }
  }

  TypeName typeName(String name) {
    return TypeJson.readName(require(name).text());
  }

  TypeRef typeRef(String name) {
    return TypeJson.read(require(name));
  }

  List<String> texts(String name) {
    return list(name, Node::text);
  }

  <T> List<T> list(String name, Function<Node, T> read) {
    Node list = require(name);
    List<?> elements = list.as(List.class, "a list");
    List<T> found = new ArrayList<>(elements.size());
    for (Object element : elements) {
      found.add(read.apply(new Node(element, list.path + "/" + found.size())));
    }
    return found;
  }

  /** Returns no elements if there is no list. */
  <T> List<T> listOrEmpty(String name, Function<Node, T> read) {
    return find(name).isEmpty() ? List.of() : list(name, read);
  }

  Map<String, String> textMap(String name) {
    Node map = require(name);
    Map<String, String> found = new TreeMap<>();
    for (Object key : map.members().keySet()) {
      found.put((String) key, map.text((String) key));
    }
    return found;
  }

  Optional<Node> find(String name) {
    return Optional.ofNullable(members().get(name))
        .map(found -> new Node(found, path + "/" + name));
  }

  Node require(String name) {
    return find(name).orElseThrow(() -> wrong("'" + name + "' is missing"));
  }

  private Map<?, ?> members() {
    return as(Map.class, "an object");
  }

  private <T> T as(Class<T> type, String words) {
    if (!type.isInstance(value)) {
      throw wrong("it is not " + words);
    }
    return type.cast(value);
  }

  SchemaJsonException wrong(String reason) {
    return new SchemaJsonException(
        "Not an Ashlar schema: at " + (path.isEmpty() ? "the top" : path) + " " + reason + ".");
  }
}
