package dev.ashlar.ir.json;

import dev.ashlar.ir.Doc;

/** What authors wrote: the only part of a document that the content hash leaves out. */
final class DocJson {
  private DocJson() {}

  static Fields write(Doc doc) {
    return new Fields()
        .putUnlessEmpty("text", doc.text())
        .putUnlessEmpty("deprecation", doc.deprecation());
  }

  /** Reads the {@code doc} of the node; no words if it has none. */
  static Doc read(Node node) {
    return node.find("doc")
        .map(doc -> new Doc(doc.textOrEmpty("text"), doc.textOrEmpty("deprecation")))
        .orElse(Doc.NONE);
  }
}
