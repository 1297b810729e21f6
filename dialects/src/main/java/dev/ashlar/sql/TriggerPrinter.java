package dev.ashlar.sql;

/** Prints triggers. */
record TriggerPrinter(Lexicon lexicon, ExprPrinter expressions) {

  String print(Safeguard safeguard) {
    if (safeguard instanceof Safeguard.SignalTrigger trigger) {
      return signal(trigger);
    }
    if (safeguard instanceof Safeguard.AbortTrigger trigger) {
      return abort(trigger);
    }
    Safeguard.CreateTrigger trigger = (Safeguard.CreateTrigger) safeguard;
    return create(trigger.name())
        + "\n  before update on "
        + lexicon.name(trigger.table())
        + "\n  for each row execute function "
        + lexicon.name(trigger.function())
        + "()";
  }

  private String signal(Safeguard.SignalTrigger trigger) {
    return create(trigger.name())
        + "\n  before "
        + (trigger.changed() ? "update" : "insert")
        + " on "
        + lexicon.name(trigger.table())
        + " for each row\nbegin\n  if "
        + fails(trigger.condition(), 6)
        + " then\n    signal sqlstate '45000' set message_text = "
        + lexicon.text(trigger.complaint())
        + ";\n  end if;\nend";
  }

  private String abort(Safeguard.AbortTrigger trigger) {
    return create(trigger.name())
        + "\n  before "
        + trigger
            .changed()
            .map(column -> "update of " + lexicon.identifier(column))
            .orElse("insert")
        + " on "
        + lexicon.name(trigger.table())
        + " for each row\n  when "
        + fails(trigger.condition(), 6)
        + "\nbegin\n  select raise(abort, "
        + lexicon.text(trigger.complaint())
        + ");\nend";
  }

  private String create(String name) {
    return "create trigger " + lexicon.identifier(name);
  }

  private String fails(SqlExpr condition, int indent) {
    return new SqlExpr.IsNotTrue(condition).accept(expressions.at(indent));
  }
}
