package dev.ashlar.processor.expr;

import dev.ashlar.ir.TableName;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a small document table, for tests. */
final class DocumentScope implements Scope {
  static final TypeName STATUS = new TypeName("com.example", "Status");

  private static final Map<String, Property> MEMBERS = new LinkedHashMap<>();
  private static final Map<String, Claim> CLAIMS = new LinkedHashMap<>();

  static {
    member("companyId", "company_id", Kind.UUID, false, true);
    member("ownerId", "owner_id", Kind.UUID, false, false);
    member("reviewerId", "reviewer_id", Kind.UUID, true, false);
    member("title", "title", Kind.STRING, false, false);
    member("note", "note", Kind.STRING, true, false);
    member("pages", "pages", Kind.LONG, false, false);
    member("total.amount", "total_amount", Kind.DECIMAL, false, false);
    member("published", "published", Kind.BOOL, false, false);
    member("dueOn", "due_on", Kind.DATE, false, false);
    member("createdAt", "created_at", Kind.INSTANT, false, false);
    MEMBERS.put(
        "status",
        new Property(
            "status",
            new ExprType(Kind.ENUM, Optional.of(STATUS)),
            false,
            false,
            Optional.empty()));
    MEMBERS.put(
        "score",
        new Property("score", ExprType.of(Kind.OPAQUE), true, false, Optional.of("a double")));
    claim("id", Kind.UUID, true, false);
    claim("region", Kind.STRING, true, false);
    claim("teams", Kind.UUID, false, true);
    claim("budgets", Kind.DECIMAL, false, true);
    claim("mfa", Kind.BOOL, false, false);
  }

  private final boolean actor;

  DocumentScope(boolean actor) {
    this.actor = actor;
  }

  private static void member(String path, String column, Kind kind, boolean nullable, boolean t) {
    MEMBERS.put(path, new Property(column, ExprType.of(kind), nullable, t, Optional.empty()));
  }

  private static void claim(String name, Kind kind, boolean nullable, boolean set) {
    CLAIMS.put(name, new Claim(name, ExprType.of(kind), nullable, set));
  }

  private static final Map<String, Link> LINKS =
      Map.of("team", link("team", false), "lines", link("lines", true));

  private static Link link(String name, boolean many) {
    return new Link(
        name,
        new TableName("", name),
        many,
        List.of(new Link.ColumnPair("a", "b")),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public String owner() {
    return "Document";
  }

  @Override
  public String subject() {
    return "Policy \"own\" of Document";
  }

  @Override
  public Optional<Property> member(String path) {
    return Optional.ofNullable(MEMBERS.get(path));
  }

  @Override
  public Set<String> members() {
    return MEMBERS.keySet();
  }

  @Override
  public Set<String> relations() {
    return Set.of("team", "lines");
  }

  @Override
  public Optional<Relation> relation(String name) {
    return Optional.ofNullable(LINKS.get(name)).map(link -> new Relation(link, this, false));
  }

  @Override
  public boolean hasActor() {
    return actor;
  }

  @Override
  public Optional<Claim> claim(String name) {
    return Optional.ofNullable(CLAIMS.get(name));
  }

  @Override
  public Set<String> claims() {
    return CLAIMS.keySet();
  }

  @Override
  public List<String> roles() {
    return List.of("ADMIN", "EDITOR");
  }

  @Override
  public boolean anonymousActors() {
    return true;
  }

  @Override
  public List<String> constants(TypeName enumType) {
    return enumType.equals(STATUS) ? List.of("DRAFT", "PUBLISHED", "ARCHIVED") : List.of();
  }
}
