package dev.ashlar.processor.expr;

import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Link;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What names mean in the expressions of one table. */
public interface Scope {

  /** Returns the simple name of the table's type, for messages. */
  String owner();

  /**
   * Returns what stands for the expression in messages, such as {@code Policy "own" of Invoice}.
   */
  String subject();

  /** Returns the member of the path, such as {@code dueOn} or {@code total.amount}. */
  Optional<Property> member(String path);

  /** Returns all paths that {@link #member} knows. */
  Set<String> members();

  /** Returns the names of to-one and to-many relations. */
  Set<String> relations();

  /** Returns the relation of the name. */
  Optional<Relation> relation(String name);

  /** Whether there is an actor. */
  boolean hasActor();

  /** Returns the component of the actor. */
  Optional<Claim> claim(String name);

  /** Returns all names that {@link #claim} knows. */
  Set<String> claims();

  /** Returns the constants of the actor's role enum; empty without one. */
  List<String> roles();

  /** Whether {@code actor.id} can be null; false without an identity. */
  boolean anonymousActors();

  /** Returns the constants of the enum, in declaration order. */
  List<String> constants(TypeName enumType);

  /**
   * A member that is stored in one column.
   *
   * @param column the name of the column
   * @param tenant whether it is the tenant column
   * @param unusable why expressions cannot use it except to test for null, such as "a double";
   *     present exactly if the type is opaque
   */
  record Property(
      String column, ExprType type, boolean nullable, boolean tenant, Optional<String> unusable) {}

  /**
   * A step to other rows.
   *
   * @param target what names mean there
   * @param escapes whether it leads from rows of nobody to rows of tenants
   */
  record Relation(Link link, Scope target, boolean escapes) {}

  /**
   * A component of the actor.
   *
   * @param set whether it is a set of values of the type
   */
  record Claim(String name, ExprType type, boolean nullable, boolean set) {}
}
