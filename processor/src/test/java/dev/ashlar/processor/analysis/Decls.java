package dev.ashlar.processor.analysis;

import dev.ashlar.processor.decl.ActorDecl;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.Doc;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MarkValue;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.PackageDecl;
import dev.ashlar.processor.decl.Settings;
import dev.ashlar.processor.decl.Shape;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes declarations as a source reader would give them, in package {@code com.example}. */
public final class Decls {
  public static final String PACKAGE = "com.example";
  public static final JavaType UUID = declared("java.util.UUID");
  public static final JavaType STRING = declared("java.lang.String");
  public static final JavaType INSTANT = declared("java.time.Instant");
  public static final JavaType DATE = declared("java.time.LocalDate");
  public static final JavaType DECIMAL = declared("java.math.BigDecimal");
  public static final JavaType INT = JavaType.Primitive.INT;
  public static final JavaType LONG = JavaType.Primitive.LONG;
  public static final JavaType BOOLEAN = JavaType.Primitive.BOOLEAN;

  private Decls() {}

  public static JavaType declared(String qualified, JavaType... arguments) {
    return new JavaType.Declared(TypeName.topLevel(qualified), List.of(arguments));
  }

  public static JavaType own(String simpleName) {
    return new JavaType.Declared(name(simpleName), List.of());
  }

  public static JavaType enumeration(String simpleName, String... constants) {
    return new JavaType.Enumeration(name(simpleName), List.of(constants));
  }

  public static JavaType record(String simpleName, Member... components) {
    return new JavaType.RecordOf(name(simpleName), List.of(), members(simpleName, components));
  }

  public static TypeName name(String simpleName) {
    return new TypeName(PACKAGE, simpleName);
  }

  /** An annotation with its attributes, in turn name and value. */
  public static Written mark(Class<?> annotation, Object... attributes) {
    Map<String, MarkValue> values = new TreeMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      values.put((String) attributes[i], value(attributes[i + 1]));
    }
    return new Written(annotation, values);
  }

  public static Member member(String name, JavaType type, Written... marks) {
    return new Member(name, type, false, List.of(marks));
  }

  public static Member nullable(String name, JavaType type, Written... marks) {
    return new Member(name, type, true, List.of(marks));
  }

  public static TableDecl table(String simpleName, List<Written> marks, Member... members) {
    Anchor anchor = Anchor.of(name(simpleName));
    List<Written> all = new ArrayList<>(marks);
    if (all.stream().noneMatch(m -> m.annotation() == dev.ashlar.annotation.Table.class)) {
      all.add(mark(dev.ashlar.annotation.Table.class));
    }
    return new TableDecl(
        name(simpleName),
        Shape.RECORD,
        Doc.NONE,
        members(simpleName, members),
        marks(anchor, all),
        anchor);
  }

  public static ActorDecl actor(String simpleName, Member... members) {
    Anchor anchor = Anchor.of(name(simpleName));
    return new ActorDecl(
        name(simpleName),
        Shape.RECORD,
        Doc.NONE,
        members(simpleName, members),
        marks(anchor, List.of(mark(dev.ashlar.annotation.Actor.class))),
        anchor);
  }

  public static Declarations declarations(TableDecl... tables) {
    return new Declarations(List.of(tables), List.of(), List.of());
  }

  public static Declarations declarations(ActorDecl actor, TableDecl... tables) {
    return new Declarations(List.of(tables), List.of(actor), List.of());
  }

  public static PackageDecl namespace(String name) {
    Anchor anchor = Anchor.ofPackage(PACKAGE);
    Written mark = mark(dev.ashlar.annotation.Namespace.class, "value", name);
    return new PackageDecl(PACKAGE, marks(anchor, List.of(mark)), anchor);
  }

  public static Settings settings(String... dialects) {
    return new Settings(PACKAGE, List.of(dialects), true, Map.of(), Anchor.ofPackage(PACKAGE));
  }

  private static List<MemberDecl> members(String owner, Member... members) {
    List<MemberDecl> decls = new ArrayList<>();
    for (Member member : members) {
      Anchor anchor = Anchor.of(name(owner)).member(member.name());
      decls.add(
          new MemberDecl(
              member.name(),
              member.type(),
              member.nullable(),
              member.name(),
              Doc.NONE,
              marks(anchor, member.marks()),
              anchor));
    }
    return decls;
  }

  private static List<Mark> marks(Anchor owner, List<Written> written) {
    List<Mark> marks = new ArrayList<>();
    Map<Class<?>, Integer> seen = new HashMap<>();
    for (Written one : written) {
      int occurrence = seen.merge(one.annotation(), 1, Integer::sum) - 1;
      TypeName name = TypeName.topLevel(one.annotation().getName());
      marks.add(new Mark(name, one.values(), owner.annotation(name, occurrence)));
    }
    return marks;
  }

  private static MarkValue value(Object value) {
    if (value instanceof String text) {
      return new MarkValue.Text(text);
    }
    if (value instanceof Integer number) {
      return new MarkValue.Whole(number);
    }
    if (value instanceof Boolean truth) {
      return new MarkValue.Truth(truth);
    }
    if (value instanceof Enum<?> constant) {
      return new MarkValue.Constant(constant.name());
    }
    if (value instanceof JavaType type) {
      return new MarkValue.TypeLiteral(type);
    }
    return new MarkValue.Many(Arrays.stream((Object[]) value).map(Decls::value).toList());
  }

  /** Several values of an array attribute. */
  public static Object[] many(Object... values) {
    return values;
  }

  /** An annotation that does not yet stand anywhere. */
  public record Written(Class<?> annotation, Map<String, MarkValue> values) {}

  /** A member that does not yet stand anywhere. */
  public record Member(String name, JavaType type, boolean nullable, List<Written> marks) {}
}
