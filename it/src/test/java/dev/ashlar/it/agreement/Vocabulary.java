package dev.ashlar.it.agreement;

import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns and claims that random conditions speak of; {@link Domain} declares them in Java. */
record Vocabulary(List<Column> columns, List<Claim> claims, List<Claim> sets) {

  private static final ExprType STATE =
      new ExprType(Kind.ENUM, Optional.of(new TypeName(Domain.PACKAGE, "State")));

  /** A column and the member it belongs to. */
  record Column(String member, String name, ExprType type, boolean nullable) {}

  /** A component of the caller. */
  record Claim(String name, ExprType type, boolean nullable) {}

  static Vocabulary ofSubject() {
    return new Vocabulary(
        List.of(
            column("ownerId", "owner_id", Kind.UUID, false),
            column("reviewerId", "reviewer_id", Kind.UUID, true),
            new Column("state", "state", STATE, false),
            new Column("former", "former", STATE, true),
            column("title", "title", Kind.STRING, false),
            column("note", "note", Kind.STRING, true),
            column("pages", "pages", Kind.LONG, false),
            column("score", "score", Kind.LONG, true),
            column("price", "price", Kind.DECIMAL, false),
            column("discount", "discount", Kind.DECIMAL, true),
            column("open", "open", Kind.BOOL, false),
            column("checked", "checked", Kind.BOOL, true),
            column("dueOn", "due_on", Kind.DATE, false),
            column("doneOn", "done_on", Kind.DATE, true),
            column("startsAt", "starts_at", Kind.INSTANT, false),
            column("seenAt", "seen_at", Kind.INSTANT, true)),
        List.of(
            claim("id", Kind.UUID, true),
            claim("region", Kind.STRING, true),
            claim("mfa", Kind.BOOL, false),
            claim("budget", Kind.DECIMAL, true),
            claim("limit", Kind.LONG, true),
            claim("since", Kind.INSTANT, true),
            claim("day", Kind.DATE, true),
            new Claim("favourite", STATE, true)),
        List.of(
            claim("teams", Kind.UUID, false),
            claim("words", Kind.STRING, false),
            claim("numbers", Kind.LONG, false),
            new Claim("states", STATE, false)));
  }

  /** Returns the type of values of the kind. */
  static ExprType type(Kind kind) {
    return kind == Kind.ENUM ? STATE : ExprType.of(kind);
  }

  List<Column> columns(Kind kind) {
    return columns.stream().filter(column -> column.type().kind() == kind).toList();
  }

  List<Claim> claims(Kind kind) {
    return claims.stream().filter(claim -> claim.type().kind() == kind).toList();
  }

  /** Returns the Java name of each column. */
  Map<String, String> members() {
    return columns.stream().collect(Collectors.toMap(Column::name, Column::member));
  }

  private static Column column(String member, String name, Kind kind, boolean nullable) {
    return new Column(member, name, ExprType.of(kind), nullable);
  }

  private static Claim claim(String name, Kind kind, boolean nullable) {
    return new Claim(name, ExprType.of(kind), nullable);
  }
}
