package headway.analysis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test of each scenario in the resources that is small enough to be tried out in full. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ValueSource(
    strings = {
      "plain-choices",
      "free-round",
      "draining-round",
      "left-to-chance",
      "slow-chain",
      "chance-at-the-start",
      "clamped-trust",
      "hours-to-spend",
      "what-was-heard",
      "asked-once",
      "noticed",
      "dead-variables",
      "three-skills",
      "evidence-at-the-end"
    })
@interface EachSmallScenario {}
