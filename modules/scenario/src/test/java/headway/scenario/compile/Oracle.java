package headway.scenario.compile;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import headway.scenario.Variable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** CEL itself, with the sample's variables: an enum is a string there. */
final class Oracle {
  private final CelCompiler compiler;
  private final CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().build();

  Oracle() {
    CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
    for (Variable variable : Sample.ALL) {
      builder.addVar(
          variable.name(),
          switch (variable.type()) {
            case INT -> SimpleType.INT;
            case BOOL -> SimpleType.BOOL;
            case ENUM -> SimpleType.STRING;
          });
    }
    compiler = builder.build();
  }

  /** What computes an expression; empty where CEL refuses it. */
  Optional<CelRuntime.Program> program(String text) {
    try {
      return Optional.of(runtime.createProgram(compiler.compile(text).getAst()));
    } catch (CelValidationException refused) {
      return Optional.empty();
    } catch (CelEvaluationException broken) {
      throw new AssertionError(text, broken);
    }
  }

  /** A {@link Long}, {@link Boolean} or {@link String}. */
  static Object value(CelRuntime.Program program, int[] slots) {
    Map<String, Object> values = new HashMap<>();
    for (Variable variable : Sample.ALL) {
      int value = slots[variable.slot()];
      values.put(
          variable.name(),
          switch (variable.type()) {
            case INT -> (long) value;
            case BOOL -> value != 0;
            case ENUM -> variable.values().get(value);
          });
    }
    try {
      return program.eval(values);
    } catch (CelEvaluationException broken) {
      throw new AssertionError(values.toString(), broken);
    }
  }
}
