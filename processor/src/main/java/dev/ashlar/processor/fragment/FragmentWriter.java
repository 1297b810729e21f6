package dev.ashlar.processor.fragment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.processor.decl.Declaration;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Problem;
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

  private final JsonGenerator json;
  private final MarkWriter marks;
  private final TypeWriter types;

  private FragmentWriter(JsonGenerator json) {
    this.json = json;
    this.types = new TypeWriter(json, this::members);
    this.marks = new MarkWriter(json, types);
  }

  /** Returns the JSON, on one line. */
  public static String write(Reading reading) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new FragmentWriter(json).reading(reading);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void reading(Reading reading) throws IOException {
    Declaration declaration = reading.declaration();
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("kind", declaration instanceof TableDecl ? "table" : "actor");
    json.writeStringField("package", declaration.name().packageName());
    json.writeStringField("name", declaration.name().simpleName());
    json.writeStringField("shape", declaration.shape().name());
    json.writeStringField("doc", declaration.doc().text());
    marks.write(declaration.marks());
    json.writeFieldName("members");
    members(declaration.members());
    json.writeBooleanField("complete", reading.complete());
    problems(reading.problems());
    json.writeEndObject();
  }

  private void members(List<MemberDecl> members) throws IOException {
    json.writeStartArray();
    for (MemberDecl member : members) {
      json.writeStartObject();
      json.writeStringField("name", member.name());
      json.writeFieldName("type");
      types.write(member.type());
      json.writeBooleanField("nullable", member.nullable());
      json.writeStringField("accessor", member.accessor());
      json.writeStringField("doc", member.doc().text());
      marks.write(member.marks());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void problems(List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("code", problem.code().name());
      anchor(problem.anchor());
      json.writeStringField("message", problem.message());
      if (problem.fix().isPresent()) {
        json.writeStringField("fix", problem.fix().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void anchor(Anchor anchor) throws IOException {
    if (anchor.member().isPresent()) {
      json.writeStringField("member", anchor.member().get());
    }
    if (anchor.annotation().isPresent()) {
      json.writeStringField("annotation", anchor.annotation().get().qualified());
      json.writeNumberField("occurrence", anchor.occurrence());
    }
    json.writeArrayFieldStart("path");
    for (String step : anchor.path()) {
      json.writeString(step);
    }
    json.writeEndArray();
  }
}
