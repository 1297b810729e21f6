package dev.ashlar.processor.source;

import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Reads types: how far depends on what is needed to decide how a value is stored. */
final class TypeReader {
  private final RecordReader records;
  private final ConverterReader converters;
  private final Deque<TypeName> open = new ArrayDeque<>();

  TypeReader(Types types, ClassFiles classFiles) {
    this.records = new RecordReader(types, this, classFiles);
    this.converters = new ConverterReader(types);
  }

  /** Reads a type with all that is inside it: constants of enums, components of records. */
  JavaType read(TypeMirror type) {
    return read(type, true);
  }

  /** Returns the reader of records that reads the types of their components with this one. */
  RecordReader records() {
    return records;
  }

  /** Reads no more of a type than its name and arguments. */
  JavaType named(TypeMirror type) {
    return read(type, false);
  }

  /** Reads a class literal; that of a converter has the types between which it translates. */
  JavaType literal(TypeMirror type) {
    JavaType named = named(type);
    if (type.getKind() != TypeKind.DECLARED || !(named instanceof JavaType.Declared literal)) {
      return named;
    }
    return converters
        .sides(type)
        .<JavaType>map(
            sides -> new JavaType.Declared(literal.name(), sides.stream().map(this::read).toList()))
        .orElse(named);
  }

  private JavaType read(TypeMirror type, boolean inside) {
    if (type.getKind().isPrimitive()) {
      return JavaType.Primitive.valueOf(type.getKind().name());
    }
    if (type instanceof ArrayType array) {
      return new JavaType.ArrayOf(read(array.getComponentType(), inside));
    }
    if (type instanceof WildcardType wildcard) {
      return bound(wildcard, inside);
    }
    if (type instanceof TypeVariable variable) {
      return read(variable.getUpperBound(), false);
    }
    if (type.getKind() == TypeKind.DECLARED) {
      return declared((DeclaredType) type, inside);
    }
    return new JavaType.Unresolved(type.toString());
  }

  private JavaType bound(WildcardType wildcard, boolean inside) {
    if (wildcard.getExtendsBound() != null) {
      return read(wildcard.getExtendsBound(), inside);
    }
    return new JavaType.Declared(new TypeName("java.lang", "Object"), List.of());
  }

  private JavaType declared(DeclaredType type, boolean inside) {
    TypeElement element = (TypeElement) type.asElement();
    TypeName name = Names.of(element);
    List<JavaType> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      arguments.add(read(argument, inside));
    }
    if (inside && element.getKind() == ElementKind.ENUM) {
      return new JavaType.Enumeration(name, constants(element));
    }
    boolean value = element.getKind() == ElementKind.RECORD && !RecordReader.isRow(element);
    if (inside && value && !open.contains(name)) {
      open.push(name);
      try {
        return new JavaType.RecordOf(name, arguments, records.components(type, Map.of()));
      } finally {
        open.pop();
      }
    }
    return new JavaType.Declared(name, arguments);
  }

  private static List<String> constants(TypeElement type) {
    List<String> names = new ArrayList<>();
    for (Element inside : type.getEnclosedElements()) {
      if (inside.getKind() == ElementKind.ENUM_CONSTANT) {
        names.add(inside.getSimpleName().toString());
      }
    }
    return names;
  }
}
