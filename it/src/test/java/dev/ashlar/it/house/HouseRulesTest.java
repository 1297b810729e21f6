package dev.ashlar.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the style guide demands of every class, wherever it stands. */
class HouseRulesTest {
  private static final JavaClasses MAIN = MainClasses.read();

  private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("dev.ashlar..");

  @Test
  void valuesCannotBeExtended() {
    classes()
        .that(
            resideInAnyPackage(
                "dev.ashlar.ir..",
                "dev.ashlar.processor.decl",
                "dev.ashlar.sql",
                "dev.ashlar.sql.crud"))
        .and(describe("not interfaces or enums", type -> !type.isInterface() && !type.isEnum()))
        .and(describe("not bodies of constants", type -> !type.isAnonymousClass()))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(MAIN);
  }

  @Test
  void noClassExtendsAClassOfOurs() {
    noClasses()
        .that(describe("not bodies of enum constants", type -> !isConstantBody(type)))
        .should(extendOurs())
        .check(MAIN);
  }

  private static boolean isConstantBody(JavaClass type) {
    return type.getRawSuperclass().filter(JavaClass::isEnum).isPresent();
  }

  private static ArchCondition<JavaClass> extendOurs() {
    return ArchCondition.from(
        describe(
            "extend a class of ours",
            (JavaClass type) -> type.getRawSuperclass().filter(OURS).isPresent()));
  }

  @Test
  void namesSayWhatAClassDecides() {
    noClasses()
        .should()
        .haveNameMatching(".*[.$](Abstract\\w*|\\w*(Util|Utils|Helper|Manager|Impl|Base|Common))")
        .check(MAIN);
  }

  @Test
  void noSignatureShowsATypeOfALibrary() {
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(describe("public", HouseRulesTest::isPublic))
        .should(showALibrary())
        .check(MAIN);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static ArchCondition<JavaMethod> showALibrary() {
    DescribedPredicate<JavaClass> library =
        resideInAnyPackage("com.fasterxml..", "com.google.gson..", "com.palantir..", "org.slf4j..");
    return ArchCondition.from(
        describe(
            "show a type of a library",
            (JavaMethod method) ->
                Stream.concat(
                        Stream.of(method.getRawReturnType()),
                        method.getRawParameterTypes().stream())
                    .anyMatch(library)));
  }

  @Test
  void nothingStaticCanChange() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(OURS)
        .and(describe("written by us", field -> !field.getName().contains("$")))
        .should()
        .beFinal()
        .andShould(notBeOf("java.util.concurrent..", "java.lang.ThreadLocal"))
        .check(MAIN);
  }

  private static ArchCondition<JavaField> notBeOf(String mutablePackage, String mutableType) {
    return ArchCondition.from(
        describe(
            "hold nothing that is made to change",
            (JavaField field) ->
                !field.getRawType().getPackageName().startsWith(mutablePackage.replace("..", ""))
                    && !field.getRawType().getName().equals(mutableType)));
  }

  @Test
  void outputsDependOnNothingButTheirInput() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.ashlar.runtime..", "dev.ashlar.testing.trial")
        .should()
        .callMethodWhere(describe("asks the machine", call -> asksTheMachine(call.getTarget())))
        .orShould()
        .callConstructorWhere(
            describe(
                "is random", call -> call.getTargetOwner().isAssignableTo(java.util.Random.class)))
        .check(MAIN);
  }

  private static final Set<String> MACHINE =
      Set.of(
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.lineSeparator",
          "java.lang.System.identityHashCode",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault");

  private static boolean asksTheMachine(AccessTarget.MethodCallTarget target) {
    return MACHINE.contains(target.getOwner().getName() + "." + target.getName())
        || target.getOwner().getPackageName().equals("java.time") && target.getName().equals("now")
        || target.getOwner().getName().equals("java.time.Clock");
  }

  @Test
  void noLetterDependsOnTheDefaultLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethodWhere(
            describe("formats by the default locale", HouseRulesTest::formatsByDefault))
        .check(MAIN);
  }

  private static boolean formatsByDefault(JavaMethodCall call) {
    List<String> parameters =
        call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return call.getTargetOwner().isEquivalentTo(String.class)
        && call.getName().equals("format")
        && !parameters.contains(Locale.class.getName());
  }
}
