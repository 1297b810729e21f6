package dev.ashlar.ir.json;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Check;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.IrVersion;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.ObjectType;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Protection;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema that says everything the IR can say, for tests. */
final class SampleSchema {
  private static final String PACKAGE = "com.example.billing";
  private static final TypeName INVOICE = new TypeName(PACKAGE, "Invoice");
  private static final TypeName STATUS = new TypeName(PACKAGE, "Invoice.Status");
  private static final TypeRef UUID = TypeRef.of("java.util", "UUID");
  private static final TypeRef TEXT = TypeRef.of("java.lang", "String");
  private static final ExprType NUMBER = ExprType.of(ExprType.Kind.LONG);
  private static final Value QUANTITY = new Value.ColumnValue(Root.THIS, "quantity", NUMBER, true);
  private static final Value.Constant TWO = new Value.Constant(NUMBER, "2");

  private SampleSchema() {}

  static Schema everything() {
    return new Schema(
        IrVersion.CURRENT,
        PACKAGE,
        Optional.of(actor()),
        List.of(
            new EnumType(
                STATUS,
                List.of(
                    new EnumType.Constant("DRAFT", Doc.of("Not sent.")),
                    new EnumType.Constant("SENT", new Doc("", "deprecated"))),
                Doc.of("Where it is in its life."))),
        List.of(
            new ObjectType(
                new TypeName(PACKAGE, "Money"),
                JavaShape.RECORD,
                List.of(
                    new ObjectType.Component(
                        "amount",
                        TypeRef.of("java.math", "BigDecimal"),
                        false,
                        0,
                        12,
                        2,
                        Doc.NONE)),
                Doc.of("An amount."))),
        List.of(table(INVOICE, new TableName("billing", "invoice"))),
        List.of(table(new TypeName("com.example.crm", "Customer"), new TableName("", "customer"))));
  }

  private static ActorShape actor() {
    return new ActorShape(
        new TypeName(PACKAGE, "Caller"),
        JavaShape.RECORD,
        Optional.of("id"),
        Optional.of("companyId"),
        Optional.of("roles"),
        Optional.of(new TypeName(PACKAGE, "Role")),
        List.of(
            new ActorShape.Claim(
                "roles",
                new TypeRef(new TypeName("java.util", "Set"), List.of(TypeRef.of(PACKAGE, "Role"))),
                false,
                true,
                Optional.of(
                    new ExprType(ExprType.Kind.ENUM, Optional.of(new TypeName(PACKAGE, "Role")))),
                Optional.empty(),
                Doc.NONE),
            new ActorShape.Claim(
                "id",
                TypeRef.of(PACKAGE, "UserId"),
                false,
                false,
                Optional.of(ExprType.of(ExprType.Kind.UUID)),
                Optional.of("value"),
                Doc.of("Who."))),
        Doc.of("The caller."));
  }

  private static final Link LINES =
      new Link(
          "lines",
          new TableName("", "line"),
          true,
          List.of(new Link.ColumnPair("id", "invoice_id")),
          Optional.of("deleted_at"),
          Optional.empty());

  private static final Link TAGS =
      new Link(
          "tags",
          new TableName("", "tag"),
          true,
          List.of(new Link.ColumnPair("id", "invoice_id")),
          Optional.empty(),
          Optional.of(
              new Link.Passage(
                  new TableName("", "invoice_tag"), List.of(new Link.ColumnPair("tag_id", "id")))));

  private static final Link CUSTOMER =
      new Link(
          "customer",
          new TableName("", "customer"),
          false,
          List.of(new Link.ColumnPair("customer_id", "id")),
          Optional.empty(),
          Optional.empty());

  private static Table table(TypeName type, TableName name) {
    return new Table(
        type,
        JavaShape.BEAN,
        name,
        List.of(new TableName("billing", "bill")),
        type.equals(INVOICE) ? new Tenancy.Tenanted("company_id", true) : new Tenancy.Shared(),
        members(),
        columns(type),
        new PrimaryKey("invoice_pkey", List.of("company_id", "id")),
        List.of(new Unique("invoice_number_key", List.of("company_id", "number"), false)),
        List.of(new Check("invoice_quantity_check", conditions())),
        List.of(
            new Reference(
                "invoice_customer_fkey",
                "customer",
                List.of("company_id", "customer_id"),
                new TableName("", "customer"),
                List.of("company_id", "id"),
                ReferentialAction.SET_NULL,
                ReferentialAction.NO_ACTION,
                true,
                Optional.of("invoices"))),
        List.of(
            new Relation("lines", new TableName("", "line"), "line_invoice_fkey", Optional.empty()),
            new Relation(
                "tags",
                new TableName("", "invoice_tag"),
                "invoice_tag_invoice_fkey",
                Optional.of("invoice_tag_tag_fkey"))),
        List.of(
            new Index(
                "invoice_quantity_idx",
                List.of(
                    new Index.Term(values(), Index.Order.DESCENDING, Index.Nulls.LAST),
                    new Index.Term(QUANTITY, Index.Order.ASCENDING, Index.Nulls.DEFAULT)),
                true,
                Optional.of(new Condition.NullTest(QUANTITY)),
                List.of("number"),
                Index.Method.BTREE)),
        List.of(
            new Policy(
                "own",
                Policy.Effect.ALLOW,
                List.of(Action.READ, Action.UPDATE),
                List.of("BILLING"),
                Optional.of(conditions()),
                Optional.of(new Condition.Truth(true)),
                Optional.of("note"))),
        List.of(
            new StateMachine(
                "part.m12",
                "c12",
                STATUS,
                "DRAFT",
                List.of(
                    new StateMachine.Transition(
                        "send",
                        List.of("DRAFT"),
                        "SENT",
                        List.of("BILLING"),
                        Optional.of(conditions()))))),
        Map.of("mysql", "row_format = compressed"),
        Doc.of("A bill."));
  }

  private static List<Member> members() {
    Member id =
        new Member("id", UUID, false, new MemberShape.Stored("id"), Doc.of("Made by the client."));
    Member email =
        new Member(
            "email",
            TypeRef.of(PACKAGE, "Email"),
            true,
            new MemberShape.Wrapped(
                JavaShape.RECORD,
                new Member("value", TEXT, false, new MemberShape.Stored("email"), Doc.NONE)),
            Doc.NONE);
    Member both =
        new Member(
            "both",
            TypeRef.of(PACKAGE, "Both"),
            false,
            new MemberShape.Embedded(JavaShape.CLASS, List.of(id, email)),
            new Doc("", "use id"));
    return List.of(id, email, both);
  }

  private static List<Column> columns(TypeName owner) {
    List<Column> columns = new ArrayList<>();
    List<ColumnType> types =
        List.of(
            new ColumnType.Bool(),
            new ColumnType.Int(16),
            new ColumnType.Decimal(12, 2),
            new ColumnType.Floating(64),
            new ColumnType.Text(20),
            new ColumnType.Bytes(0),
            new ColumnType.Uuid(),
            new ColumnType.Date(),
            new ColumnType.Time(),
            new ColumnType.DateTime(),
            new ColumnType.Instant(),
            new ColumnType.Json(),
            new ColumnType.Choice(
                STATUS, List.of("DRAFT", "SENT"), ColumnType.Storage.NATIVE, Optional.of("Status")),
            new ColumnType.Array(new ColumnType.Text(0)),
            new ColumnType.Native("tsvector", new ColumnType.Text(0)));
    List<Source> sources =
        List.of(
            new Source.Given(),
            new Source.Defaulted(Optional.of(TWO), Map.of("postgresql", "nextval('numbers')")),
            new Source.Computed(values(), true),
            new Source.Generated(Source.Generation.UUID_V7),
            new Source.Stamped(Stamp.VERSION));
    for (int i = 0; i < types.size(); i++) {
      columns.add(
          new Column(
              new ElementId(owner, "part.m" + i),
              "c" + i,
              List.of("was_" + i),
              types.get(i),
              i % 2 == 0,
              sources.get(i % sources.size()),
              i % 3 != 0,
              i == 4 ? Optional.of(new TypeName(PACKAGE, "Codec")) : Optional.empty(),
              i == 5 ? new Protection(true, true, Optional.of("eu")) : Protection.NONE,
              i == 6 ? new Doc("Six.", "use seven") : Doc.NONE));
    }
    return columns;
  }

  private static Value values() {
    Value claim = new Value.ClaimValue("limit", NUMBER, true);
    Value call = new Value.Call(Function.COALESCE, List.of(QUANTITY, claim, TWO), NUMBER);
    return new Value.Arithmetic(
        Value.Arithmetic.Operator.ADD,
        new Value.Negation(call),
        new Value.Now(Duration.ofDays(-1)));
  }

  private static Condition conditions() {
    Value text = new Value.ColumnValue(Root.OLD, "title", ExprType.of(ExprType.Kind.STRING), false);
    return new Condition.And(
        List.of(
            new Condition.Comparison(ComparisonOperator.LESS_OR_EQUAL, values(), TWO),
            new Condition.Membership(QUANTITY, List.of(TWO)),
            new Condition.ClaimMembership(QUANTITY, "limits"),
            new Condition.Not(new Condition.NullTest(QUANTITY)),
            new Condition.Flag(new Value.Constant(ExprType.of(ExprType.Kind.BOOL), "true")),
            new Condition.Or(
                List.of(
                    new Condition.Prefix(text, "it's \u00e9\ud83d\ude00 \"x\""),
                    new Condition.HasRole(List.of("ADMIN")),
                    new Condition.Authenticated(),
                    new Condition.Truth(false))),
            new Condition.Quantified(
                Condition.Quantifier.EVERY,
                Root.THIS,
                LINES,
                "line",
                new Condition.NullTest(
                    new Value.ColumnValue(new RowRef.Element("line"), "quantity", NUMBER, true))),
            new Condition.Quantified(
                Condition.Quantifier.NONE, Root.THIS, TAGS, "tag", new Condition.Truth(true)),
            new Condition.Permitted(
                Action.READ,
                new RowRef.Linked(Root.THIS, CUSTOMER),
                "customer",
                new Condition.Truth(true))));
  }
}
