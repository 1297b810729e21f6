package dev.ashlar.sql.crud;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.IrVersion;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Protection;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema of {@code examples.md}, built by hand. */
final class Articles {

  static final String PACKAGE = "com.example.news";
  static final TypeName ARTICLE = new TypeName(PACKAGE, "Article");
  static final TypeRef UUID = TypeRef.of("java.util", "UUID");
  static final ExprType ID = ExprType.of(ExprType.Kind.UUID);
  static final Condition OWN =
      new Condition.Comparison(
          ComparisonOperator.EQUAL,
          new Value.ColumnValue(Root.THIS, "author_id", ID, false),
          new Value.ClaimValue("id", ID, false));
  static final Condition PUBLISHED =
      new Condition.Flag(
          new Value.ColumnValue(Root.THIS, "published", ExprType.of(ExprType.Kind.BOOL), false));

  private Articles() {}

  static Schema news() {
    return schema(
        article(
            rule(
                "read", List.of(Action.READ), List.of(), new Condition.Or(List.of(PUBLISHED, OWN))),
            rule("edit", List.of(Action.CREATE, Action.UPDATE), List.of("EDITOR"), OWN),
            new Policy(
                "remove",
                Policy.Effect.ALLOW,
                List.of(Action.DELETE),
                List.of("ADMIN"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  static Schema schema(Table... tables) {
    return new Schema(
        IrVersion.CURRENT,
        PACKAGE,
        Optional.of(caller()),
        List.of(),
        List.of(),
        List.of(tables),
        List.of());
  }

  static Table article(Policy... policies) {
    List<Column> columns =
        List.of(
            column(
                "id", "id", new ColumnType.Uuid(), new Source.Generated(Source.Generation.UUID_V7)),
            column("companyId", "company_id", new ColumnType.Uuid(), new Source.Given()),
            column("authorId", "author_id", new ColumnType.Uuid(), new Source.Given()),
            column("title", "title", new ColumnType.Text(0), new Source.Given()),
            column("published", "published", new ColumnType.Bool(), new Source.Given()),
            column(
                "version", "version", new ColumnType.Int(32), new Source.Stamped(Stamp.VERSION)));
    List<Member> members =
        List.of(
            member("id", "id", UUID),
            member("companyId", "company_id", UUID),
            member("authorId", "author_id", UUID),
            member("title", "title", TypeRef.of("java.lang", "String")),
            member("published", "published", TypeRef.of("", "boolean")),
            member("version", "version", TypeRef.of("", "int")));
    return new Table(
        ARTICLE,
        JavaShape.RECORD,
        new TableName("", "article"),
        List.of(),
        new Tenancy.Tenanted("company_id", true),
        members,
        columns,
        new PrimaryKey("article_pkey", List.of("company_id", "id")),
        List.of(new Unique("article_title_key", List.of("company_id", "title"), false)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(policies),
        List.of(),
        Map.of(),
        Doc.NONE);
  }

  static Policy rule(String name, List<Action> actions, List<String> roles, Condition when) {
    return new Policy(
        name,
        Policy.Effect.ALLOW,
        actions,
        roles,
        Optional.of(when),
        Optional.empty(),
        Optional.empty());
  }

  static Column column(String member, String name, ColumnType type, Source source) {
    return new Column(
        new ElementId(ARTICLE, member),
        name,
        List.of(),
        type,
        false,
        source,
        true,
        Optional.empty(),
        Protection.NONE,
        Doc.NONE);
  }

  static Member member(String name, String column, TypeRef type) {
    return new Member(name, type, false, new MemberShape.Stored(column), Doc.NONE);
  }

  static ActorShape caller() {
    TypeName role = new TypeName(PACKAGE, "Role");
    TypeRef roles =
        new TypeRef(new TypeName("java.util", "Set"), List.of(new TypeRef(role, List.of())));
    return new ActorShape(
        new TypeName(PACKAGE, "Caller"),
        JavaShape.RECORD,
        Optional.of("id"),
        Optional.of("companyId"),
        Optional.of("roles"),
        Optional.of(role),
        List.of(
            claim("id", UUID, false, Optional.of(ID)),
            claim("companyId", UUID, false, Optional.of(ID)),
            claim(
                "roles",
                roles,
                true,
                Optional.of(new ExprType(ExprType.Kind.ENUM, Optional.of(role))))),
        Doc.NONE);
  }

  private static ActorShape.Claim claim(
      String name, TypeRef type, boolean set, Optional<ExprType> valueType) {
    return new ActorShape.Claim(name, type, false, set, valueType, Optional.empty(), Doc.NONE);
  }
}
