package dev.ashlar.processor.fragment;

import dev.ashlar.processor.decl.ActorDecl;
import dev.ashlar.processor.decl.Declaration;
import dev.ashlar.processor.decl.Doc;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.decl.Shape;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads fragments back into what was read of a type. */
public final class FragmentReader {
  private final TypeName name;

  private FragmentReader(TypeName name) {
    this.name = name;
  }

  /** Returns what the JSON says; absent if it is of another format. */
  public static Optional<Reading> read(String json) {
    JsonObject fragment = JsonObject.parse(json);
    if (fragment.number("format") != FragmentWriter.FORMAT) {
      return Optional.empty();
    }
    TypeName name = new TypeName(fragment.text("package"), fragment.text("name"));
    return Optional.of(new FragmentReader(name).reading(fragment));
  }

  private Reading reading(JsonObject fragment) {
    return new Reading(
        declaration(fragment), fragment.truth("complete"), problems(fragment.list("problems")));
  }

  private Declaration declaration(JsonObject fragment) {
    Anchor anchor = Anchor.of(name);
    Shape shape = Shape.valueOf(fragment.text("shape"));
    Doc doc = new Doc(fragment.text("doc"));
    List<MemberDecl> members = new MemberDecoder(name).members(fragment.list("members"));
    List<Mark> marks = new MarkDecoder(anchor).marks(fragment.list("marks"));
    return fragment.text("kind").equals("table")
        ? new TableDecl(name, shape, doc, members, marks, anchor)
        : new ActorDecl(name, shape, doc, members, marks, anchor);
  }

  private List<Problem> problems(List<?> problems) {
    List<Problem> read = new ArrayList<>();
    for (Object problem : problems) {
      read.add(problem((JsonObject) problem));
    }
    return read;
  }

  private Problem problem(JsonObject json) {
    Problem problem =
        Problem.of(Code.valueOf(json.text("code")), anchor(json), json.text("message"));
    return json.has("fix") ? problem.fix(json.text("fix")) : problem;
  }

  private Anchor anchor(JsonObject json) {
    Anchor anchor = Anchor.of(json.has("inside") ? inside(json) : name);
    if (json.has("member")) {
      anchor = anchor.member(json.text("member"));
    }
    if (json.has("annotation")) {
      TypeName annotation = TypeName.topLevel(json.text("annotation"));
      anchor = anchor.annotation(annotation, json.number("occurrence"));
    }
    for (Object step : json.list("path")) {
      anchor = anchor.at((String) step);
    }
    return anchor;
  }

  /** Returns the record inside of the type that a problem is about. */
  private static TypeName inside(JsonObject json) {
    return new TypeName(json.text("insidePackage"), json.text("inside"));
  }
}
