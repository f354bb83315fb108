package headway.scenario.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cel.runtime.CelRuntime;
import headway.scenario.Variable;
import headway.scenario.Variable.Type;
import headway.scenario.expression.Effect;
import headway.scenario.expression.Guard;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random expressions mean what they mean in CEL. */
class OracleTest {
  private static final int EXPRESSIONS = 1_000;
  private static final int STATES = 4;
  private static final String INSERTED = "()!&|=<>+-*/%?: \"'01aue.x,[]{}\\#\n";

  private final Oracle oracle = new Oracle();

  @ParameterizedTest
  @EnumSource
  void whatIsRightIsTakenAndHasTheSameValue(Type type) {
    var expressions = new RandomExpressions(new SplittableRandom(1), 0);
    for (int i = 0; i < EXPRESSIONS; i++) {
      String text = expressions.next(type);
      Optional<CelRuntime.Program> program = oracle.program(text);

      assertTrue(program.isPresent(), () -> "CEL refuses " + text);
      sameValue(type, text, compiled(type, text), program.get(), expressions);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCelRefusesIsRefused(Type type) {
    var expressions = new RandomExpressions(new SplittableRandom(2), 0.05);
    Tally tally = new Tally();
    for (int i = 0; i < EXPRESSIONS; i++) {
      agree(type, expressions.next(type), expressions, tally);
    }
    tally.sawEnough();
  }

  @Test
  void whatIsMistypedIsTakenOnlyWhereCelTakesIt() {
    RandomGenerator random = new SplittableRandom(3);
    var expressions = new RandomExpressions(random, 0);
    Tally tally = new Tally();
    for (int i = 0; i < 3 * EXPRESSIONS; i++) {
      agree(Type.BOOL, mistyped(expressions.next(Type.BOOL), random), expressions, tally);
    }
    tally.sawEnough();
  }

  private void agree(Type type, String text, RandomExpressions expressions, Tally tally) {
    Optional<CelRuntime.Program> program = oracle.program(text);
    Compiled<?> compiled = compiled(type, text);
    switch (compiled) {
      case Compiled.Done<?> done -> {
        assertTrue(program.isPresent(), () -> "CEL refuses " + text);
        sameValue(type, text, done, program.get(), expressions);
        tally.taken++;
      }
      case Compiled.Faulty<?>(List<Fault> faults) when program.isPresent() ->
          assertTrue(
              faults.stream().allMatch(fault -> isStricterThanCel(type, text, fault)),
              () -> text + "\n" + faults);
      case Compiled.Faulty<?> faulty -> tally.refused++;
    }
  }

  /** What CEL takes and the language leaves out on purpose. */
  private static boolean isStricterThanCel(Type type, String text, Fault fault) {
    return switch (fault.code()) {
      case NOT_IN_THE_LANGUAGE, UNKNOWN_VALUE, TOO_LARGE -> true;
      case WRONG_TYPE ->
          fault.message().matches("`([<>]=?|\\+)` needs a number, not .*")
              || (fault.message().startsWith("`-` needs") && twice("-").matcher(text).find())
              || (fault.message().startsWith("`!` needs") && twice("!").matcher(text).find())
              || fault.message().startsWith("No enum variable is compared")
              || fault.message().startsWith("A condition is true or false; this is")
              || fault.message().startsWith("`" + target(type).name() + "` is");
      case MALFORMED, UNKNOWN_NAME, TOO_LONG -> false;
    };
  }

  /** CEL lets two signs cancel each other without a look at what follows. */
  private static Pattern twice(String sign) {
    return Pattern.compile(sign + "\\s*" + sign);
  }

  private static Compiled<?> compiled(Type type, String text) {
    return type == Type.BOOL
        ? Sample.COMPILER.condition(text)
        : Sample.COMPILER.effect(target(type), text, false);
  }

  private static Variable target(Type type) {
    return switch (type) {
      case INT -> Sample.HUGE;
      case BOOL -> Sample.ASKED;
      case ENUM -> Sample.oneOf("any", 9, List.of("warm", "wet", "not-now", "cold"));
    };
  }

  private static void sameValue(
      Type type,
      String text,
      Compiled<?> compiled,
      CelRuntime.Program program,
      RandomExpressions expressions) {
    for (int i = 0; i < STATES; i++) {
      int[] slots = expressions.state();
      assertEquals(
          expected(type, Oracle.value(program, slots)), actual(type, compiled, slots), text);
    }
  }

  private static Object expected(Type type, Object value) {
    return type == Type.INT
        ? Math.clamp((Long) value, Integer.MIN_VALUE, Integer.MAX_VALUE)
        : value;
  }

  private static Object actual(Type type, Compiled<?> compiled, int[] slots) {
    return switch (compiled) {
      case Compiled.Done<?>(Guard guard) -> guard.holds(slots);
      case Compiled.Done<?>(Effect effect) when type == Type.ENUM ->
          target(type).written(effect.value().of(slots));
      case Compiled.Done<?>(Effect effect) -> effect.value().of(slots);
      case Compiled.Done<?> other -> throw new AssertionError(other);
      case Compiled.Faulty<?> faulty -> faulty;
    };
  }

  /** A text with a character left out, added, or exchanged with the next. */
  private static String mistyped(String text, RandomGenerator random) {
    int at = random.nextInt(text.length());
    String added = INSERTED.charAt(random.nextInt(INSERTED.length())) + "";
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + added + text.substring(at);
      default -> text.substring(0, at) + added + text.substring(at + 1);
    };
  }

  private static final class Tally {
    int taken;
    int refused;

    /** Neither answer may have become rare, or nothing would be held against CEL. */
    void sawEnough() {
      assertTrue(taken > EXPRESSIONS / 20, () -> taken + " taken");
      assertTrue(refused > EXPRESSIONS / 20, () -> refused + " refused");
    }
  }
}
