package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.expr.ExprType.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes conditions that look at other rows: along links, over many of them, and by asking. */
final class LinkedConditions {
  private static final int MOST_STEPS = 3;
  private static final Set<Kind> ORDERED = Set.of(Kind.LONG, Kind.DECIMAL, Kind.INSTANT, Kind.DATE);
  private static final List<String> VARIABLES =
      List.of(
          "x", "t0", "t1", "each", "now", "select", "class", "rows", "Value", "caller", "child");

  private final Random random;
  private final Model model;
  private final Asking asking;
  private final Vocabulary claims = Vocabulary.ofSubject();

  LinkedConditions(Random random, Model model, Asking asking) {
    this.random = random;
    this.model = model;
    this.asking = asking;
  }

  /** What {@code can} may be asked. */
  interface Asking {
    /** Returns the actions that may be asked of rows of the table. */
    List<Action> of(Entity entity);
  }

  /**
   * A row that a condition can speak of.
   *
   * @param prefix what stands before its members
   * @param steps how many links lie before it
   */
  record Place(String prefix, Entity entity, int steps) {}

  /** Returns a condition about the rows that names can begin at. */
  String next(int depth, List<Place> places) {
    int choice = random.nextInt(12);
    if (depth == 0 || choice < 3) {
      return atom(places);
    }
    if (choice < 5) {
      return "!(" + next(depth - 1, places) + ")";
    }
    if (choice < 8) {
      String operator = random.nextBoolean() ? " && " : " || ";
      return Stream.generate(() -> "(" + next(depth - 1, places) + ")")
          .limit(2L + random.nextInt(2))
          .collect(Collectors.joining(operator));
    }
    return choice == 8 ? permitted(places) : quantified(depth, places);
  }

  private String quantified(int depth, List<Place> places) {
    Place from = walk(pick(places), MOST_STEPS - 1);
    List<Model.Lead> many = model.leads(from.entity(), true);
    if (many.isEmpty() || from.steps() >= MOST_STEPS) {
      return atom(places);
    }
    Model.Lead lead = pick(many);
    String path = from.prefix() + lead.name();
    if (random.nextInt(6) == 0) {
      return path + ".isEmpty()";
    }
    String variable = variable(places);
    List<Place> inside = new ArrayList<>(places);
    inside.add(new Place(variable + ".", lead.target(), from.steps() + 1));
    String body = next(depth - 1, inside);
    return "%s.%s(%s -> %s)"
        .formatted(path, pick(List.of("some", "every", "none")), variable, body);
  }

  /** Returns a name that means nothing yet. */
  private String variable(List<Place> places) {
    List<String> free = new ArrayList<>(VARIABLES);
    ModelScope own = ModelScope.of(model, places.get(0).entity());
    free.removeIf(
        name ->
            own.members().contains(name)
                || own.relations().contains(name)
                || places.stream().anyMatch(place -> place.prefix().equals(name + ".")));
    return pick(free);
  }

  private String permitted(List<Place> places) {
    Place from = walk(pick(places), 1);
    List<Model.Lead> leads =
        model.leads(from.entity(), false).stream()
            .filter(lead -> !asking.of(lead.target()).isEmpty())
            .toList();
    if (leads.isEmpty() || from.steps() >= MOST_STEPS) {
      return atom(places);
    }
    Model.Lead lead = pick(leads);
    return "can(%s, %s%s)".formatted(pick(asking.of(lead.target())), from.prefix(), lead.name());
  }

  /** Follows references to one row each, or none. */
  private Place walk(Place from, int most) {
    List<Model.Lead> leads = model.leads(from.entity(), false);
    if (leads.isEmpty() || from.steps() >= most || random.nextInt(5) < 2) {
      return from;
    }
    Model.Lead lead = pick(leads);
    return walk(
        new Place(from.prefix() + lead.name() + ".", lead.target(), from.steps() + 1), most);
  }

  private String atom(List<Place> places) {
    if (random.nextInt(12) == 0) {
      return random.nextBoolean() ? "isAuthenticated()" : "hasRole(" + pick(Pool.ROLES) + ")";
    }
    Place last = places.get(places.size() - 1 - random.nextInt(places.size()) / 2);
    Place at = walk(last, MOST_STEPS);
    Vocabulary.Column column = pick(at.entity().values());
    String path = at.prefix() + column.member();
    Kind kind = column.type().kind();
    List<Vocabulary.Claim> sets =
        claims.sets().stream().filter(set -> set.type().kind() == kind).toList();
    return switch (random.nextInt(6)) {
      case 0 -> path + (random.nextBoolean() ? " is null" : " is not null");
      case 1 -> kind == Kind.BOOL ? path : path + " in " + constants(kind);
      case 2 ->
          sets.isEmpty() ? comparison(path, kind, places) : path + " in actor." + pick(sets).name();
      case 3 ->
          kind == Kind.STRING
              ? "startsWith(%s, %s)".formatted(path, literal(kind))
              : comparison(path, kind, places);
      default -> comparison(path, kind, places);
    };
  }

  private String constants(Kind kind) {
    return Stream.generate(() -> literal(kind))
        .limit(random.nextInt(3))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String comparison(String path, Kind kind, List<Place> places) {
    List<String> operators =
        ORDERED.contains(kind) ? List.of("==", "!=", "<", "<=", ">", ">=") : List.of("==", "!=");
    return "%s %s %s".formatted(path, pick(operators), operand(kind, places));
  }

  private String operand(Kind kind, List<Place> places) {
    List<Vocabulary.Claim> fitting = claims.claims(kind);
    int choice = random.nextInt(4);
    if (choice == 0 && !fitting.isEmpty()) {
      return "actor." + pick(fitting).name();
    }
    if (choice == 1) {
      Place at = walk(pick(places), MOST_STEPS);
      List<Vocabulary.Column> columns =
          at.entity().values().stream().filter(each -> each.type().kind() == kind).toList();
      if (!columns.isEmpty()) {
        return at.prefix() + pick(columns).member();
      }
    }
    return choice == 2 && kind == Kind.INSTANT
        ? "now() - duration('%s')".formatted(Duration.ofHours(1))
        : literal(kind);
  }

  private String literal(Kind kind) {
    String text = Pool.text(Pool.any(kind, random));
    return switch (kind) {
      case STRING -> "'" + text.replace("'", "''") + "'";
      case UUID -> "uuid('" + (random.nextBoolean() ? text : RandomSubjects.key(0)) + "')";
      case INSTANT -> "instant('" + text + "')";
      case DATE -> "date('" + text + "')";
      case BOOL, LONG, DECIMAL, ENUM -> text;
      case OPAQUE -> throw new IllegalArgumentException(text);
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
