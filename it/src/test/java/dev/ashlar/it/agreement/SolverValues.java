package dev.ashlar.it.agreement;

import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Says values to the solver: each is a number, and a boolean that it is there. What is true of all
 * values is asserted as soon as they are said.
 */
final class SolverValues {
  static final Value ID = new Value.ClaimValue("id", ExprType.of(Kind.UUID), true);

  private static final BigInteger FIRST_DAY =
      BigInteger.valueOf(LocalDate.of(1, 1, 1).toEpochDay());
  private static final BigInteger LAST_DAY =
      BigInteger.valueOf(LocalDate.of(9999, 12, 31).toEpochDay());
  private static final BigInteger DAY = BigInteger.valueOf(86_400_000_000L);

  private final Script script;
  private final Set<String> declared = new LinkedHashSet<>();
  private final Map<String, Term> texts = new LinkedHashMap<>();
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Set<Term> values = new LinkedHashSet<>();

  SolverValues(Script script) {
    this.script = script;
  }

  /** Returns the number that stands for the value. */
  Term number(Value value) {
    if (value instanceof Value.Constant constant) {
      return constant(constant.type().kind(), constant.text());
    }
    if (value instanceof Value.Now now) {
      BigInteger offset = BigInteger.valueOf(now.offset().toMillis() * 1_000);
      Term sum = script.term("+", named("now", "Int"), whole(offset));
      return limited(sum, Kind.INSTANT);
    }
    Kind kind = value.type().kind();
    if (kind != Kind.DECIMAL) {
      return limited(named(name(value), "Int"), kind);
    }
    if (value instanceof Value.ClaimValue) {
      return named(name(value), "Real");
    }
    Term cents = named(name(value), "Int");
    BigInteger most = BigInteger.TEN.pow(12).subtract(BigInteger.ONE);
    limit(cents, most.negate(), most);
    return script.term("*", script.decimal(new BigDecimal("0.01")), script.term("to_real", cents));
  }

  /** Returns that the value is not null. */
  Term present(Value value) {
    return value.nullable() ? named("present_" + name(value), "Bool") : script.term("true");
  }

  /** Returns that the text starts so. */
  Term starts(Value value, String prefix) {
    prefixes.computeIfAbsent(prefix, it -> "starts_" + prefixes.size());
    return script.term(predicate(prefixes.getOrDefault(prefix, "")), number(value));
  }

  /** Returns that the set of the actor has the value. */
  Term within(Value value, String claim) {
    Term within = script.term(predicate("in_" + claim), number(value));
    script.assertTerm(script.term("not", script.term("and", within, empty(claim))));
    return within;
  }

  /** Returns that the set of the actor is empty. */
  Term empty(String claim) {
    return named("empty_" + claim, "Bool");
  }

  /** Returns that the actor has the role. */
  Term role(String role) {
    return named("role_" + role, "Bool");
  }

  /** Says of all texts how they start, once everything else is said. */
  void sayHowTextsStart() {
    prefixes.forEach(
        (prefix, predicate) -> {
          texts.forEach(
              (text, number) -> sayThat(script.term(predicate, number), text.startsWith(prefix)));
          for (Term value : values) {
            prefixes.forEach(
                (other, longer) -> {
                  Term both =
                      script.term("and", script.term(predicate, value), script.term(longer, value));
                  if (other.startsWith(prefix)) {
                    sayThat(script.term("=>", script.term(longer, value), both), true);
                  } else if (!prefix.startsWith(other)) {
                    sayThat(both, false);
                  }
                });
            if (prefix.isEmpty()) {
              sayThat(script.term(predicate, value), true);
            }
          }
        });
  }

  private Term constant(Kind kind, String text) {
    return switch (kind) {
      case LONG -> whole(new BigInteger(text));
      case DECIMAL -> decimal(new BigDecimal(text));
      case DATE -> whole(BigInteger.valueOf(LocalDate.parse(text).toEpochDay()));
      case INSTANT -> whole(micros(Instant.parse(text)));
      case BOOL -> whole(Boolean.parseBoolean(text) ? BigInteger.ONE : BigInteger.ZERO);
      case ENUM -> whole(BigInteger.valueOf(Pool.STATES.indexOf(text)));
      default -> texts.computeIfAbsent(text, it -> whole(BigInteger.valueOf(texts.size())));
    };
  }

  /** Returns the number, which is limited to those of the kind. */
  private Term limited(Term number, Kind kind) {
    switch (kind) {
      case BOOL -> limit(number, BigInteger.ZERO, BigInteger.ONE);
      case ENUM -> limit(number, BigInteger.ZERO, BigInteger.TWO);
      case LONG ->
          limit(
              number,
              BigInteger.TWO.pow(63).negate(),
              BigInteger.TWO.pow(63).subtract(BigInteger.ONE));
      case DATE -> limit(number, FIRST_DAY, LAST_DAY);
      case INSTANT ->
          limit(
              number,
              FIRST_DAY.multiply(DAY),
              LAST_DAY.add(BigInteger.ONE).multiply(DAY).subtract(BigInteger.ONE));
      default -> values.add(number);
    }
    return number;
  }

  private void limit(Term number, BigInteger least, BigInteger most) {
    sayThat(script.term("<=", whole(least), number, whole(most)), true);
  }

  private void sayThat(Term term, boolean holds) {
    script.assertTerm(holds ? term : script.term("not", term));
  }

  private Term named(String name, String sort) {
    if (declared.add(name)) {
      script.declareFun(name, new Sort[0], script.sort(sort));
    }
    return script.term(name);
  }

  private String predicate(String name) {
    if (declared.add(name)) {
      script.declareFun(name, new Sort[] {script.sort("Int")}, script.sort("Bool"));
    }
    return name;
  }

  private static String name(Value value) {
    return value instanceof Value.ColumnValue column
        ? column.row() + "_" + column.column()
        : "actor_" + ((Value.ClaimValue) value).claim();
  }

  private Term whole(BigInteger number) {
    Term size = script.numeral(number.abs());
    return number.signum() < 0 ? script.term("-", size) : size;
  }

  private Term decimal(BigDecimal number) {
    Term size = script.decimal(number.abs().setScale(2));
    return number.signum() < 0 ? script.term("-", size) : size;
  }

  private static BigInteger micros(Instant instant) {
    return BigInteger.valueOf(instant.getEpochSecond())
        .multiply(BigInteger.valueOf(1_000_000))
        .add(BigInteger.valueOf(instant.getNano() / 1_000));
  }
}
