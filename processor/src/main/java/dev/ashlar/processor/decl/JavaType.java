package dev.ashlar.processor.decl;

import dev.ashlar.processor.diagnostics.TypeName;
import java.util.List;
import java.util.Locale;

/** The type of a member, read so far that no compiler is needed to decide how it is stored. */
public sealed interface JavaType {

  /** Returns the type as it is written in a source, with short names. */
  String written();

  /** A primitive type. */
  enum Primitive implements JavaType {
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    LONG,
    CHAR,
    FLOAT,
    DOUBLE;

    @Override
    public String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A class or interface of which only the name matters, such as {@code java.util.UUID}, and any
   * type that is itself a table.
   *
   * @param arguments of a parameterised type, in order; a wildcard is its bound
   */
  record Declared(TypeName name, List<JavaType> arguments) implements JavaType {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String written() {
      return name.simpleName() + Arguments.written(arguments);
    }
  }

  /**
   * An enum.
   *
   * @param constants in the order of declaration
   */
  record Enumeration(TypeName name, List<String> constants) implements JavaType {
    public Enumeration {
      constants = List.copyOf(constants);
    }

    @Override
    public String written() {
      return name.simpleName();
    }
  }

  /** An array. */
  record ArrayOf(JavaType element) implements JavaType {
    @Override
    public String written() {
      return element.written() + "[]";
    }
  }

  /**
   * A record that is a value, not a table.
   *
   * @param arguments of a generic record, in order
   * @param members its components in order, with the arguments put in; never with comments
   */
  record RecordOf(TypeName name, List<JavaType> arguments, List<MemberDecl> members)
      implements JavaType {
    public RecordOf {
      arguments = List.copyOf(arguments);
      members = List.copyOf(members);
    }

    @Override
    public String written() {
      return name.simpleName() + Arguments.written(arguments);
    }
  }

  /**
   * A type that the compiler could not find. It reports this itself, so we do not.
   *
   * @param name as written
   */
  record Unresolved(String name) implements JavaType {
    @Override
    public String written() {
      return name;
    }
  }
}
