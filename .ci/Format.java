import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds every Java source of the project against google-java-format, or rewrites those that differ.
 * Arguments are {@code check} or {@code mend}, and the project's folder. What a check finds is
 * printed and listed in {@code target/formatter/unformatted}, which the build then trips over.
 */
final class Format {
  private static final Formatter FORMATTER = new Formatter();

  private Format() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[1]);
    Path list = root.resolve("target/formatter/unformatted");
    Files.deleteIfExists(list);
    List<Path> unformatted = sources(root).parallelStream().filter(Format::differs).toList();
    for (Path source : unformatted) {
      if (arguments[0].equals("mend")) {
        Files.writeString(source, formatted(source));
        System.out.println("Formatted " + root.relativize(source));
      } else {
        System.err.println("Not formatted: " + root.relativize(source));
        Files.writeString(list, root.relativize(source) + "\n", CREATE, APPEND);
      }
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> modules = Files.walk(root.resolve("modules"));
        Stream<Path> tools = Files.walk(root.resolve(".ci"))) {
      return Stream.concat(modules.filter(Format::isSource), tools)
          .filter(path -> path.toString().endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  /** Generated sources, under {@code target}, are nobody's to format. */
  private static boolean isSource(Path path) {
    for (Path part : path) {
      if (part.toString().equals("target") || part.toString().equals("node_modules")) {
        return false;
      }
    }
    return true;
  }

  private static boolean differs(Path source) {
    try {
      return !Files.readString(source).equals(formatted(source));
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read " + source, unreadable);
    }
  }

  private static String formatted(Path source) throws IOException {
    try {
      String text = Files.readString(source);
      String used = RemoveUnusedImports.removeUnusedImports(text);
      return FORMATTER.formatSource(
          ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.GOOGLE));
    } catch (FormatterException broken) {
      throw new IllegalStateException("Cannot parse " + source, broken);
    }
  }
}
