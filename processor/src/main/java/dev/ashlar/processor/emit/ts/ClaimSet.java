package dev.ashlar.processor.emit.ts;

import dev.ashlar.processor.emit.ts.MirrorValue.Form;

/**
 * A set of the actor, in which the mirror looks for values.
 *
 * @param file imports what the search names
 * @param text the expression of the set
 * @param element what its elements look like
 */
record ClaimSet(TsFile file, String text, Shape element) {

  /** Returns the test that the value, which is there, is in the set. */
  String includes(MirrorValue value) {
    if (value.form() == Form.INSTANT || value.form() == Form.MICROS) {
      String moment =
          value.form() == Form.MICROS
              ? value.text()
              : file.value("micros") + "(" + value.text() + ")";
      return text + ".some((each) => " + file.value("micros") + "(each) === " + moment + ")";
    }
    if (value.form() == Form.LONG || isLong()) {
      return text + ".some((each) => BigInt(each) === " + value.big() + ")";
    }
    return text + ".includes(" + value.text() + ")";
  }

  private boolean isLong() {
    return element instanceof Shape.Plain plain && plain.scalar() == Scalar.LONG;
  }
}
