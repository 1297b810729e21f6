/** The schema as immutable values, its JSON, and the interface that every output implements. */
module dev.ashlar.ir {
  requires com.google.gson;

  exports dev.ashlar.ir;
  exports dev.ashlar.ir.access;
  exports dev.ashlar.ir.emit;
  exports dev.ashlar.ir.expr;
  exports dev.ashlar.ir.json;
  exports dev.ashlar.ir.logic;
  exports dev.ashlar.ir.text;
}
