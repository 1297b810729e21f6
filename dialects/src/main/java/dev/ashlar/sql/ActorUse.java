package dev.ashlar.sql;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the rules of a schema ask of the caller.
 *
 * @param claims the components that some rule names, sorted
 * @param roles whether some rule asks for a role
 * @param authenticated whether some rule asks whether there is an identity
 * @param now whether some rule looks at the instant of the request
 */
record ActorUse(Set<String> claims, boolean roles, boolean authenticated, boolean now) {

  ActorUse {
    claims = Collections.unmodifiableSet(new TreeSet<>(claims));
  }

  /** Returns what the rules of the schema's own tables ask. */
  static ActorUse of(Schema schema) {
    List<Core> atoms = new ArrayList<>();
    schema
        .tables()
        .forEach(table -> Access.decisions(table).forEach(core -> addAtoms(core, atoms)));
    Set<String> claims = new TreeSet<>();
    boolean now = false;
    for (Core atom : atoms) {
      if (atom instanceof Core.ClaimMember member) {
        claims.add(member.claim());
      }
      for (Value leaf : Rows.values(atom).flatMap(ActorUse::leaves).toList()) {
        if (leaf instanceof Value.ClaimValue claim) {
          claims.add(claim.claim());
        }
        now |= leaf instanceof Value.Now;
      }
    }
    boolean roles = atoms.stream().anyMatch(Core.Role.class::isInstance);
    boolean authenticated = atoms.stream().anyMatch(Core.Authenticated.class::isInstance);
    return new ActorUse(claims, roles, authenticated, now);
  }

  private static void addAtoms(Core core, List<Core> atoms) {
    if (core instanceof Core.All all) {
      all.parts().forEach(part -> addAtoms(part, atoms));
    } else if (core instanceof Core.Any any) {
      any.parts().forEach(part -> addAtoms(part, atoms));
    } else if (core instanceof Core.Some some) {
      addAtoms(some.body(), atoms);
    } else if (core instanceof Core.Every every) {
      addAtoms(every.body(), atoms);
    } else {
      atoms.add(core);
    }
  }

  private static Stream<Value> leaves(Value value) {
    if (value instanceof Value.Arithmetic arithmetic) {
      return Stream.concat(leaves(arithmetic.left()), leaves(arithmetic.right()));
    }
    if (value instanceof Value.Negation negation) {
      return leaves(negation.operand());
    }
    if (value instanceof Value.Call call) {
      return call.arguments().stream().flatMap(ActorUse::leaves);
    }
    return Stream.of(value);
  }
}
