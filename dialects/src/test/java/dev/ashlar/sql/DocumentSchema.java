package dev.ashlar.sql;

import static dev.ashlar.ir.Action.CREATE;
import static dev.ashlar.ir.Action.DELETE;
import static dev.ashlar.ir.Action.READ;
import static dev.ashlar.ir.Action.UPDATE;
import static dev.ashlar.ir.expr.ExprType.Kind.BOOL;
import static dev.ashlar.ir.expr.ExprType.Kind.ENUM;
import static dev.ashlar.ir.expr.ExprType.Kind.LONG;
import static dev.ashlar.ir.expr.ExprType.Kind.STRING;
import static dev.ashlar.ir.expr.ExprType.Kind.UUID;
import static dev.ashlar.sql.Exprs.and;
import static dev.ashlar.sql.Exprs.claim;
import static dev.ashlar.sql.Exprs.column;
import static dev.ashlar.sql.Exprs.compare;
import static dev.ashlar.sql.Exprs.constant;
import static dev.ashlar.sql.Exprs.descending;
import static dev.ashlar.sql.Exprs.equal;
import static dev.ashlar.sql.Exprs.index;
import static dev.ashlar.sql.Exprs.nullable;
import static dev.ashlar.sql.Exprs.old;
import static dev.ashlar.sql.Exprs.term;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.IrVersion;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import java.util.List;
import java.util.Optional;

/** The documents of teams of companies: rules of every form that needs no other row. */
final class DocumentSchema {
  private static final TypeName STATUS = new TypeName("com.example", "Status");
  private static final TypeName ROLE = new TypeName("com.example", "Role");
  private static final List<String> LABELS = List.of("DRAFT", "PUBLISHED", "ARCHIVED");

  private DocumentSchema() {}

  /** Returns the schema with all that PostgreSQL has, and not every other database. */
  static Schema full() {
    return schema(true);
  }

  /** Returns the schema with what every database has. */
  static Schema portable() {
    return schema(false);
  }

  private static Schema schema(boolean full) {
    TableFixture team = team();
    return new Schema(
        IrVersion.CURRENT,
        "com.example",
        Optional.of(caller()),
        List.of(enumeration(STATUS, LABELS), enumeration(ROLE, List.of("EDITOR", "ADMIN", "HR"))),
        List.of(),
        List.of(team.build(), document(team, full).build(), country().build()),
        List.of());
  }

  private static EnumType enumeration(TypeName type, List<String> names) {
    return new EnumType(
        type, names.stream().map(name -> new EnumType.Constant(name, Doc.NONE)).toList(), Doc.NONE);
  }

  private static ActorShape caller() {
    return new ActorShape(
        new TypeName("com.example", "Caller"),
        JavaShape.RECORD,
        Optional.of("id"),
        Optional.of("companyId"),
        Optional.of("roles"),
        Optional.of(ROLE),
        List.of(
            claim("id", "java.util", "UUID", UUID, false),
            claim("companyId", "java.util", "UUID", UUID, false),
            claim("roles", "java.util", "Set", ENUM, true),
            claim("mfa", "java.lang", "Boolean", BOOL, false),
            claim("region", "java.lang", "String", STRING, false),
            claim("teamIds", "java.util", "Set", UUID, true)),
        Doc.NONE);
  }

  private static ActorShape.Claim claim(
      String name, String packageName, String type, ExprType.Kind kind, boolean set) {
    return new ActorShape.Claim(
        name,
        TypeRef.of(packageName, type),
        true,
        set,
        Optional.of(Exprs.type(kind)),
        Optional.empty(),
        Doc.NONE);
  }

  private static TableFixture team() {
    return new TableFixture("app", "team")
        .doc("People who work together.\n<p>It's a table with \\ in its words.")
        .tenant("company_id")
        .column("id", new ColumnType.Uuid())
        .column("name", new ColumnType.Text(80))
        .unique("company_id", "name")
        .allow(List.of(READ))
        .allow(List.of(CREATE, UPDATE), "ADMIN", "HR")
        .allow(List.of(DELETE), "ADMIN");
  }

  private static TableFixture document(TableFixture team, boolean full) {
    Condition mine = equal(column("owner_id", UUID), Exprs.claim("id", UUID));
    Condition draft = is("DRAFT");
    TableFixture document =
        new TableFixture("app", "document")
            .tenant("company_id")
            .column("id", new ColumnType.Uuid())
            .nullable("team_id", new ColumnType.Uuid())
            .nullable("parent_id", new ColumnType.Uuid())
            .column("owner_id", new ColumnType.Uuid())
            .column(
                "status",
                new ColumnType.Choice(STATUS, LABELS, ColumnType.Storage.TEXT, Optional.empty()))
            .nullable("region", new ColumnType.Text(20))
            .defaulted("fee", new ColumnType.Int(64), constant(LONG, "0"))
            .index(
                index(
                    "document_owner",
                    term(column("company_id", UUID)),
                    term(column("owner_id", UUID))))
            .check(
                "document_fee_positive",
                compare(
                    column("fee", LONG), ComparisonOperator.GREATER_OR_EQUAL, constant(LONG, "0")));
    if (full) {
      document.index(published());
    }
    document
        .reference("team_id", team, full ? ReferentialAction.SET_NULL : ReferentialAction.NO_ACTION)
        .reference("parent_id", document, ReferentialAction.NO_ACTION);
    return rules(document, mine, draft);
  }

  private static Index published() {
    return new Index(
        "document_published",
        List.of(term(column("company_id", UUID)), descending(column("fee", LONG))),
        false,
        Optional.of(is("PUBLISHED")),
        List.of("owner_id"),
        Index.Method.BTREE);
  }

  private static TableFixture rules(TableFixture document, Condition mine, Condition draft) {
    Condition inTeam = new Condition.ClaimMembership(nullable("team_id", UUID), "teamIds");
    Condition moves = new Condition.Not(equal(column("status", ENUM), old("status", ENUM)));
    return document
        .allow(List.of(READ), List.of(), mine)
        .allow(List.of(READ), List.of(), and(is("PUBLISHED"), inTeam))
        .allow(
            List.of(READ),
            List.of(),
            equal(nullable("region", STRING), Exprs.claim("region", STRING)))
        .allow(List.of(READ), "EDITOR")
        .rule(
            Policy.Effect.DENY,
            List.of(READ),
            List.of(),
            Optional.of(
                and(is("ARCHIVED"), new Condition.Not(new Condition.HasRole(List.of("ADMIN"))))),
            Optional.empty())
        .allow(List.of(CREATE), List.of(), and(mine, draft))
        .allow(List.of(UPDATE), List.of(), mine)
        .allow(List.of(UPDATE), List.of("EDITOR"), draft)
        .rule(
            Policy.Effect.DENY,
            List.of(UPDATE),
            List.of(),
            Optional.empty(),
            Optional.of(
                and(moves, new Condition.Not(new Condition.HasRole(List.of("EDITOR", "ADMIN"))))))
        .allow(
            List.of(DELETE),
            List.of(),
            and(mine, draft, new Condition.Flag(Exprs.claim("mfa", BOOL))));
  }

  private static Condition is(String status) {
    return equal(column("status", ENUM), constant(ENUM, status));
  }

  private static TableFixture country() {
    return new TableFixture("app", "country")
        .key("code")
        .column("code", new ColumnType.Text(2))
        .column("order", new ColumnType.Int(32))
        .allow(List.of(READ))
        .allow(List.of(UPDATE), List.of("ADMIN"), new Condition.Truth(true));
  }
}
