package dev.ashlar.ir.json;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.access.AccessMatrix;
import dev.ashlar.ir.access.Clause;
import dev.ashlar.ir.access.Grant;
import dev.ashlar.ir.access.MemberAccess;
import dev.ashlar.ir.access.TableAccess;
import dev.ashlar.ir.access.TransitionAccess;

/** The access matrix as a JSON document, whose form {@code docs/access.md} specifies. */
public final class AccessJson {

  /** The version of the form, by the same rules as that of the IR. */
  private static final String VERSION = "1.0.0";

  private AccessJson() {}

  /** Returns the document about all tables that the schema owns; always the same bytes. */
  public static String write(Schema schema) {
    AccessMatrix matrix = AccessMatrix.of(schema);
    return JsonText.pretty(
        new Fields()
            .put("accessVersion", VERSION)
            .put("contentHash", SchemaJson.hash(schema))
            .put("module", matrix.module())
            .putTexts("roles", matrix.roles())
            .putAll("tables", matrix.tables(), AccessJson::table));
  }

  private static Fields table(TableAccess table) {
    return new Fields()
        .put("type", table.type())
        .put("name", ConstraintJson.write(table.name()))
        .put("tenanted", table.tenanted())
        .putAll("grants", table.grants(), AccessJson::grant)
        .putAll("members", table.members(), AccessJson::member)
        .putAll("transitions", table.transitions(), AccessJson::transition);
  }

  private static Fields transition(TransitionAccess transition) {
    return new Fields()
        .put("name", transition.name())
        .putTexts("from", transition.from())
        .put("to", transition.to())
        .putAll("grants", transition.grants(), AccessJson::grant);
  }

  private static Fields member(MemberAccess member) {
    return new Fields()
        .put("member", member.member())
        .putAll("grants", member.grants(), AccessJson::grant);
  }

  private static Fields grant(Grant grant) {
    return new Fields()
        .putText("role", grant.role())
        .put("action", grant.action())
        .put("extent", grant.extent())
        .putAll("allow", grant.allow(), AccessJson::clause)
        .putAll("deny", grant.deny(), AccessJson::clause);
  }

  private static Fields clause(Clause clause) {
    return new Fields()
        .put("rule", clause.rule())
        .putText("when", clause.when())
        .putText("check", clause.check());
  }
}
