package dev.ashlar.processor.fragment;

import com.google.gson.stream.JsonWriter;
import dev.ashlar.processor.decl.Declaration;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.TypeName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes what was read of a type as JSON. Anchors that follow from their surroundings are left out.
 */
public final class FragmentWriter {
  /** Grows when an older reader would misunderstand a fragment; such fragments are not read. */
  static final int FORMAT = 1;

  private final JsonWriter json;
  private final MarkWriter marks;
  private final TypeWriter types;

  private FragmentWriter(JsonWriter json) {
    this.json = json;
    this.types = new TypeWriter(json, this::members);
    this.marks = new MarkWriter(json, types);
  }

  /** Returns the JSON, on one line. */
  public static String write(Reading reading) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      new FragmentWriter(json).reading(reading);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void reading(Reading reading) throws IOException {
    Declaration declaration = reading.declaration();
    json.beginObject();
    json.name("format").value(FORMAT);
    json.name("kind").value(declaration instanceof TableDecl ? "table" : "actor");
    json.name("package").value(declaration.name().packageName());
    json.name("name").value(declaration.name().simpleName());
    json.name("shape").value(declaration.shape().name());
    json.name("doc").value(declaration.doc().text());
    marks.write(declaration.marks());
    json.name("members");
    members(declaration.members());
    json.name("complete").value(reading.complete());
    problems(declaration.name(), reading.problems());
    json.endObject();
  }

  private void members(List<MemberDecl> members) throws IOException {
    json.beginArray();
    for (MemberDecl member : members) {
      json.beginObject();
      json.name("name").value(member.name());
      json.name("type");
      types.write(member.type());
      json.name("nullable").value(member.nullable());
      json.name("accessor").value(member.accessor());
      json.name("doc").value(member.doc().text());
      marks.write(member.marks());
      json.endObject();
    }
    json.endArray();
  }

  private void problems(TypeName type, List<Problem> problems) throws IOException {
    json.name("problems").beginArray();
    for (Problem problem : problems) {
      json.beginObject();
      json.name("code").value(problem.code().name());
      anchor(type, problem.anchor());
      json.name("message").value(problem.message());
      if (problem.fix().isPresent()) {
        json.name("fix").value(problem.fix().get());
      }
      json.endObject();
    }
    json.endArray();
  }

  private void anchor(TypeName type, Anchor anchor) throws IOException {
    if (!anchor.type().equals(type)) {
      json.name("inside").value(anchor.type().simpleName());
      json.name("insidePackage").value(anchor.type().packageName());
    }
    if (anchor.member().isPresent()) {
      json.name("member").value(anchor.member().get());
    }
    if (anchor.annotation().isPresent()) {
      json.name("annotation").value(anchor.annotation().get().qualified());
      json.name("occurrence").value(anchor.occurrence());
    }
    json.name("path").beginArray();
    for (String step : anchor.path()) {
      json.value(step);
    }
    json.endArray();
  }
}
