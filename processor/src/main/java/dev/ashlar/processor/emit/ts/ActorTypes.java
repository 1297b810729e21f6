package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ActorShape;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the type of the actor. */
final class ActorTypes {

  private ActorTypes() {}

  /** Returns the text of the file. */
  static String of(TsModel model, ActorShape actor) {
    TsFile file = model.file(model.stem(actor.type()));
    TypeText types = new TypeText(model.names(), file);
    List<String> keys =
        actor.claims().stream().flatMap(claim -> model.keys().of(actor, claim).stream()).toList();
    KeyText.addTo(file, model, keys);
    EnumText.addTo(file, model);
    String head = "export interface " + model.names().of(actor.type()) + " {\n";
    file.add(
        Comment.of("", actor.doc())
            + actor.claims().stream()
                .map(claim -> line(claim, model.shapes().of(actor, claim), types))
                .collect(Collectors.joining("", head, "}\n")));
    return file.text(Header.of(actor.type()));
  }

  private static String line(ActorShape.Claim claim, Shape shape, TypeText types) {
    String note = shape instanceof Shape.Key ? "" : MemberNote.size(shape).findFirst().orElse("");
    return Comment.of("  ", claim.doc(), note)
        + "  readonly %s: %s%s;\n"
            .formatted(
                Identifiers.key(claim.name()),
                shape.accept(types),
                claim.nullable() ? " | null" : "");
  }
}
