package headway.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs unless {@code -Dbrowser=off} says in so many words that it shall not; that is printed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InChromium.UnlessSwitchedOff.class)
@interface InChromium {
  /** The switch. */
  final class UnlessSwitchedOff implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (!"off".equals(System.getProperty("browser"))) {
        return ConditionEvaluationResult.enabled("in Chromium");
      }
      System.out.println(context.getDisplayName() + " did not run: -Dbrowser=off");
      return ConditionEvaluationResult.disabled("-Dbrowser=off");
    }
  }
}
