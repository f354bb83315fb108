package headway.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A virtual machine that measures something. What goes wrong in it is told where we are told. */
record Fork(List<String> command) {
  /** Runs a class of ours with a heap of so much. */
  static Fork of(Class<?> main, String heap, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new Fork(command);
  }

  /** What it measured. */
  List<Figure> run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<Figure> figures = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      out.lines().map(Figure::of).flatMap(Optional::stream).forEach(figures::add);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("This could not be measured: " + command);
    }
    return figures;
  }
}
