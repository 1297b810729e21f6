package dev.ashlar.processor.fragment;

import dev.ashlar.processor.decl.Doc;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Reads the members of one type from JSON. */
final class MemberDecoder {
  private final TypeName owner;

  MemberDecoder(TypeName owner) {
    this.owner = owner;
  }

  List<MemberDecl> members(List<?> members) {
    List<MemberDecl> read = new ArrayList<>();
    for (Object member : members) {
      read.add(member((JsonObject) member));
    }
    return read;
  }

  private MemberDecl member(JsonObject json) {
    Anchor anchor = Anchor.of(owner).member(json.text("name"));
    return new MemberDecl(
        json.text("name"),
        TypeDecoder.type(json.require("type")),
        json.truth("nullable"),
        json.text("accessor"),
        new Doc(json.text("doc")),
        new MarkDecoder(anchor).marks(json.list("marks")),
        anchor);
  }
}
