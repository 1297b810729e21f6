package dev.ashlar.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layer table of the style guide holds in the compiled code. */
class ArchitectureTest {
  private static final JavaClasses MAIN = MainClasses.read();

  @TestFactory
  Stream<DynamicTest> everyLayerUsesOnlyWhatItsRowSays() {
    return Layer.table().stream().map(layer -> dynamicTest(layer.name(), () -> check(layer)));
  }

  private static void check(Layer layer) {
    DescribedPredicate<JavaClass> own = resideInAnyPackage(layer.packages().toArray(String[]::new));
    classes()
        .that(own)
        .should()
        .onlyDependOnClassesThat(allowedIn(layer))
        .as("%s uses only what its row of the layer table says".formatted(layer.name()))
        .check(MAIN);
  }

  private static DescribedPredicate<JavaClass> allowedIn(Layer layer) {
    return resideInAnyPackage(layer.allowed())
        .or(describe("named in the row", type -> named(layer, type)))
        .or(describe("primitive", type -> type.getBaseComponentType().isPrimitive()));
  }

  private static boolean named(Layer layer, JavaClass type) {
    return layer.ours().contains(outermost(type).getName());
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  @Test
  void everyRowHasClasses() {
    List<String> empty =
        Layer.table().stream()
            .filter(layer -> MAIN.stream().noneMatch(inLayer(layer)))
            .map(Layer::name)
            .toList();
    assertThat(empty).as("rows of the layer table without a class").isEmpty();
  }

  @Test
  void everyPackageStandsInExactlyOneRow() {
    Set<String> packages =
        MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(rowsOf(name)).as("rows for " + name).hasSize(1));
  }

  private static List<String> rowsOf(String packageName) {
    return Layer.table().stream()
        .filter(layer -> MAIN.stream().anyMatch(inLayer(layer).and(inPackage(packageName))))
        .map(Layer::name)
        .toList();
  }

  private static Predicate<JavaClass> inLayer(Layer layer) {
    return resideInAnyPackage(layer.packages().toArray(String[]::new));
  }

  private static Predicate<JavaClass> inPackage(String name) {
    return type -> type.getPackageName().equals(name);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(MAIN);
  }

  /**
   * Packages, but those of the IR are one: a policy holds a condition, and a condition names a
   * type.
   */
  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      boolean ir = name.startsWith("dev.ashlar.ir") && !name.equals("dev.ashlar.ir.json");
      return SliceIdentifier.of(ir ? "dev.ashlar.ir" : name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }

  @Test
  void emittersAndDialectsDoNotSeeEachOther() {
    slices()
        .matching("dev.ashlar.processor.emit.(*)..")
        .should()
        .notDependOnEachOther()
        .check(MAIN);
    slices()
        .matching("dev.ashlar.sql.(postgresql|mysql|sqlite)..")
        .should()
        .notDependOnEachOther()
        .check(MAIN);
  }

  @Test
  void theCompilerStaysOutsideTheMiddle() {
    classes()
        .that(
            resideInAPackage("dev.ashlar..")
                .and(
                    not(
                        resideInAnyPackage(
                            "dev.ashlar.processor",
                            "dev.ashlar.processor.source",
                            "dev.ashlar.processor.output",
                            "dev.ashlar.testing.trial",
                            "dev.ashlar.processor.emit.java"))))
        .should()
        .onlyDependOnClassesThat(
            not(resideInAnyPackage("javax.lang.model..", "com.sun.source..", "javax.tools..")))
        .check(MAIN);
  }

  @Test
  void onlyTheEdgeTouchesFiles() {
    classes()
        .that(resideInAPackage("dev.ashlar.processor.."))
        .and(not(describe("the artifact sink or the lock reader", ArchitectureTest::touchesFiles)))
        .should()
        .onlyDependOnClassesThat(
            not(
                resideInAPackage("java.nio.file..")
                    .or(equivalentTo(java.io.File.class))
                    .or(equivalentTo(java.io.FileInputStream.class))
                    .or(equivalentTo(java.io.FileOutputStream.class))))
        .check(MAIN);
  }

  private static boolean touchesFiles(JavaClass type) {
    String name = outermost(type).getSimpleName();
    return name.equals("ArtifactSink") || name.equals("LockReader");
  }
}
