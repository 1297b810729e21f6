package dev.ashlar.processor.rules;

import dev.ashlar.ir.Schema;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Origins;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import java.util.List;

/** All demands on a schema. */
public final class Rules {
  private static final List<Rule> DEMANDS =
      List.of(
          new TenantRequired(),
          new ActorKnown(),
          new TenantTypesAgree(),
          new UniquesWithinTenant(),
          new PolicyRequired(),
          new ActionsDecided(),
          new PoliciesKeepLetterCase(),
          new CascadesAllowed(),
          new TablesDistinct(),
          new ColumnsDistinct(),
          new NamesDistinct(),
          new NamesFit(),
          new NamesNotReserved(),
          new NamesMeanOneThing(),
          new InversesDistinct(),
          new RelationsNamed(),
          new FormerNamesFree(),
          new IndexMethodsFit(),
          new DialectsCanIndex(),
          new DialectsCanReference(),
          new DialectsCanCompute(),
          new NativeTypesKnown(),
          new NativeDefaultsKnown(),
          new DecimalsFit(),
          new DecimalsComparable(),
          new IndexedTextsBounded());

  /** What reasoning finds out, which mistakes elsewhere would mislead. */
  private static final List<Rule> FINDINGS =
      List.of(
          new PoliciesCanHold(),
          new PoliciesKeepStates(),
          new DeniesLeaveSomething(),
          new TransitionsPossible(),
          new StrangersKeptOut(),
          new DeniesKnowNull(),
          new PoliciesUseIndexes(),
          new PoliciesFindRows(),
          new PoliciesBeginAtActor());

  /**
   * What reasoning finds out about rules that would do as well without others. That they ask the
   * rules of another table is reason enough to write them, whatever those say today.
   */
  private static final List<Rule> COMPARISONS =
      List.of(
          new ConditionsLimit(),
          new PoliciesAllowMore(),
          new MemberRulesMatter(),
          new TransitionGuards());

  private Rules() {}

  /**
   * Checks the schema against all of them, and its policies for what they do not achieve.
   *
   * @param others the schemas of other modules
   */
  public static void check(
      Schema schema,
      List<Schema> others,
      Origins<Part> origins,
      List<Dialect> dialects,
      Problems problems) {
    Subject subject = new Subject(schema, others, origins, dialects);
    DEMANDS.forEach(rule -> rule.check(subject, problems));
    if (!problems.hasErrors()) {
      FINDINGS.forEach(rule -> rule.check(subject, problems));
      Subject alone = subject.alone();
      COMPARISONS.forEach(rule -> rule.check(alone, problems));
    }
  }
}
