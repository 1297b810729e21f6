package dev.ashlar.ir;

import java.util.List;

/** How the value of a member is laid out in columns. */
public sealed interface MemberShape {

  /** Handles each case. */
  <R> R accept(Visitor<R> visitor);

  /**
   * In one column, as it is.
   *
   * @param column the name of the column
   */
  record Stored(String column) implements MemberShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stored(this);
    }
  }

  /**
   * A record of one component, stored as that component.
   *
   * @param component the component, itself stored in one column
   */
  record Wrapped(JavaShape shape, Member component) implements MemberShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wrapped(this);
    }
  }

  /**
   * A record whose components have columns of their own. If the member is nullable, it is null
   * exactly if all its columns are.
   *
   * @param members in constructor order
   */
  record Embedded(JavaShape shape, List<Member> members) implements MemberShape {
    /** Copies the members. */
    public Embedded {
      members = List.copyOf(members);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.embedded(this);
    }
  }

  /** One method for each case. */
  interface Visitor<R> {
    /** Handles a value in one column. */
    R stored(Stored stored);

    /** Handles a record of one component. */
    R wrapped(Wrapped wrapped);

    /** Handles a record with columns of its own. */
    R embedded(Embedded embedded);
  }
}
