package headway.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.WatchService;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows of docs/ARCHITECTURE.md, and what the core must not know. */
class ArchitectureTest {
  private static final JavaClasses HEADWAY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("headway");

  private static final String[] CORE = {
    "headway.scenario..",
    "headway.play..",
    "headway.assessment..",
    "headway.skill..",
    "headway.analysis..",
    "headway.people..",
    "headway.workshop.."
  };

  @Test
  void arrowsGoOnlyAsDrawn() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("scenario")
        .definedBy("headway.scenario..")
        .layer("play")
        .definedBy("headway.play..")
        .layer("assessment")
        .definedBy("headway.assessment..")
        .layer("skills")
        .definedBy("headway.skill..")
        .layer("analysis")
        .definedBy("headway.analysis..")
        .optionalLayer("people")
        .definedBy("headway.people..")
        .layer("workshop")
        .definedBy("headway.workshop..")
        .optionalLayer("store")
        .definedBy("headway.store..")
        .layer("server")
        .definedBy("headway.server..")
        .layer("app")
        .definedBy("headway.app..")
        .whereLayer("scenario")
        .mayNotAccessAnyLayer()
        .whereLayer("people")
        .mayNotAccessAnyLayer()
        .whereLayer("play")
        .mayOnlyAccessLayers("scenario")
        .whereLayer("assessment")
        .mayOnlyAccessLayers("play", "scenario")
        .whereLayer("skills")
        .mayOnlyAccessLayers("assessment", "play", "scenario")
        .whereLayer("analysis")
        .mayOnlyAccessLayers("assessment", "play", "scenario")
        .whereLayer("workshop")
        .mayOnlyAccessLayers("people", "assessment", "play", "scenario")
        .whereLayer("store")
        .mayOnlyAccessLayers("workshop", "people", "assessment", "play", "scenario")
        .whereLayer("server")
        .mayOnlyAccessLayers(
            "store", "workshop", "people", "analysis", "assessment", "play", "scenario")
        .check(HEADWAY);
  }

  @Test
  void everyClassBelongsToADrawnModule() {
    classes()
        .should()
        .resideInAnyPackage(concat(CORE, "headway.store..", "headway.server..", "headway.app.."))
        .check(HEADWAY);
  }

  @Test
  void theCoreKnowsNoServerDatabaseOrTemplate() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.vertx..",
            "io.netty..",
            "com.mongodb..",
            "org.bson..",
            "de.bwaldvogel..",
            "org.h2..",
            "com.github.jknack..",
            "org.eclipse..",
            "java.net.http..")
        .check(HEADWAY);
  }

  @Test
  void theCoreKnowsNoClockRandomSourceOrWatcher() {
    DescribedPredicate<JavaClass> source =
        describe(
            "are a clock, a random source or a file system watcher",
            type ->
                type.isAssignableTo(Clock.class)
                    || type.isAssignableTo(RandomGenerator.class)
                    || type.isAssignableTo(WatchService.class));
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should(dependOnClassesThat(source))
        .orShould(
            callMethodWhere(describe("ask for the time or for chance", ArchitectureTest::asks)))
        .check(HEADWAY);
  }

  private static boolean asks(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    return switch (call.getName()) {
      case "now" -> owner.startsWith("java.time.");
      case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
      case "random" -> owner.equals("java.lang.Math");
      case "randomUUID" -> owner.equals("java.util.UUID");
      default -> false;
    };
  }

  @Test
  void noPackagesGoRoundInACycle() {
    slices().matching("headway.(**)").should().beFreeOfCycles().check(HEADWAY);
  }

  @Test
  void everyPackageSaysThatItsTypesAreNeverNull() {
    classes().should(beInANullMarkedPackage()).check(HEADWAY);
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a package whose package-info is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not"));
        }
      }
    };
  }

  @Test
  void theRulesLookAtEveryModule() {
    Set<String> seen =
        HEADWAY.stream()
            .filter(resideInAPackage("headway.."))
            .map(type -> type.getPackageName().split("\\.", -1)[1])
            .collect(Collectors.toSet());
    assertTrue(
        seen.containsAll(
            Set.of(
                "scenario",
                "play",
                "assessment",
                "skill",
                "analysis",
                "workshop",
                "server",
                "app")),
        () -> "Only seen: " + seen);
  }

  private static String[] concat(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }
}
