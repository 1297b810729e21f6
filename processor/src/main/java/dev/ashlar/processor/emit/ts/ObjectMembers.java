package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.ObjectType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which components of a value object a front end sees: none that any table keeps secret. */
final class ObjectMembers {

  private ObjectMembers() {}

  /** Returns the components in constructor order. */
  static List<ObjectType.Component> of(Schema schema, ObjectType object) {
    Set<String> secret =
        schema.tables().stream()
            .flatMap(table -> secrets(table, table.members(), object.type()))
            .collect(Collectors.toSet());
    return object.components().stream()
        .filter(component -> !secret.contains(component.name()))
        .toList();
  }

  private static Stream<String> secrets(Table table, List<Member> members, TypeName object) {
    return members.stream()
        .filter(member -> member.shape() instanceof MemberShape.Embedded)
        .flatMap(
            member -> {
              List<Member> nested = ((MemberShape.Embedded) member.shape()).members();
              Stream<String> own =
                  nested.stream()
                      .filter(each -> member.type().name().equals(object) && isSecret(table, each))
                      .map(Member::name);
              return Stream.concat(own, secrets(table, nested, object));
            });
  }

  private static boolean isSecret(Table table, Member member) {
    return MemberPath.leavesOf(table, member).stream()
        .allMatch(path -> path.column().protection().secret());
  }
}
