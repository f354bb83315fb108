package headway.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.diagnostic.Faults;
import headway.scenario.format.Formatting.Formatted;
import headway.scenario.yaml.Source;
import headway.scenario.yaml.YamlFile;
import headway.scenario.yaml.YamlNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Real files, with some of their values replaced by what YAML would bend: they read the same before
 * and after, nothing beside those values changes, and a reader of YAML 1.1 reads them as we do.
 */
class SameReadingTest {
  private static final List<String> BENT =
      List.of(
          "no",
          "Yes",
          "y",
          "on",
          "~",
          "null",
          "12:30",
          "1:02:03.5",
          "010",
          "0x1F",
          "1_000",
          "1e3",
          ".5",
          ".inf",
          "2026-02-28",
          "2026-02-28 10:00:00",
          "true",
          "7",
          "<<",
          "=",
          "-5 degrees",
          "?maybe",
          ":)",
          "Why? Because",
          "a\tb",
          "a\u2028b",
          "it's \"so\" \\ much",
          "two\n            lines?",
          "🙂 no");

  /** So many values of a file are bent at once, on average: of many, one would be no YAML. */
  private static final int FEW = 4;

  private record Scalar(String text, boolean plain, int from) {}

  static Stream<Path> files() throws IOException {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("headway.root")));
    List<Path> files = new ArrayList<>();
    for (Path folder :
        List.of(
            root.resolve("scenarios"),
            root.resolve("modules/scenario/src/test/resources/scenarios"))) {
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileReadsTheSameBeforeAndAfter(Path file) throws IOException {
    String name = file.getFileName().toString();
    String original = Files.readString(file);
    check(name, original);
    Random random = new Random(1);
    int changed = 0;
    for (int round = 0; round < 60; round++) {
      String bent = bent(name, original, random);
      if (root(name, bent) != null) {
        changed += check(name, bent) > 0 ? 1 : 0;
      }
    }
    assertTrue(changed > 10, "Only " + changed + " were changed");
  }

  private static String bent(String name, String text, Random random) {
    List<Scalar> scalars = scalars(Objects.requireNonNull(root(name, text)));
    String bent = text;
    for (int i = scalars.size() - 1; i >= 0; i--) {
      Scalar each = scalars.get(i);
      if (each.plain() && random.nextInt(scalars.size()) < FEW) {
        int from = text.offsetByCodePoints(0, each.from());
        String value = BENT.get(random.nextInt(BENT.size()));
        bent = bent.substring(0, from) + value + bent.substring(from + each.text().length());
      }
    }
    return bent;
  }

  /** How much was changed. */
  private static int check(String name, String text) {
    Formatted formatted = formatted(name, text);
    String after = formatted.text();
    assertEquals(texts(name, text), texts(name, after));
    assertEquals(after, withChanges(text, formatted.changes()));
    Formatted again = formatted(name, after);
    assertEquals(List.of(), again.changes());
    assertEquals(after, again.text());
    readsTheSameByYaml11(name, after);
    return formatted.changes().size();
  }

  private static Formatted formatted(String name, String text) {
    return assertInstanceOf(
        Formatted.class, Formatter.of(name, text.getBytes(StandardCharsets.UTF_8)), text);
  }

  private static @Nullable YamlNode root(String name, String text) {
    Faults faults = new Faults();
    YamlNode root = YamlFile.read(name, text.getBytes(StandardCharsets.UTF_8), faults);
    return faults.hasErrors() ? null : root;
  }

  private static List<String> texts(String name, String text) {
    return scalars(Objects.requireNonNull(root(name, text))).stream().map(Scalar::text).toList();
  }

  private static List<Scalar> scalars(YamlNode node) {
    List<Scalar> scalars = new ArrayList<>();
    collect(node, scalars);
    return scalars;
  }

  /** Keys and values, in the file's order. */
  private static void collect(YamlNode node, List<Scalar> scalars) {
    switch (node) {
      case YamlNode.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    collect(entry.name(), scalars);
                    collect(entry.value(), scalars);
                  });
      case YamlNode.Sequence sequence -> sequence.items().forEach(each -> collect(each, scalars));
      case YamlNode.Scalar scalar ->
          scalars.add(
              new Scalar(
                  scalar.text(),
                  // a value on several lines is longer in the file than in the text
                  scalar.isPlain()
                      && !scalar.text().isEmpty()
                      && written(scalar).equals(scalar.text()),
                  scalar.span().from()));
      case YamlNode.Refused ignored -> {}
    }
  }

  private static String written(YamlNode.Scalar scalar) {
    Source source = scalar.span().source();
    return source.text(scalar.span().from(), scalar.span().to());
  }

  /** The text with each change made where it says it is. */
  private static String withChanges(String text, List<Formatting.Change> changes) {
    String changed = text;
    for (Formatting.Change change : changes.reversed()) {
      int at = 0;
      for (int line = 1; line < change.position().line(); line++) {
        at = changed.indexOf('\n', at) + 1;
      }
      at = changed.offsetByCodePoints(at, change.position().column() - 1);
      assertTrue(changed.startsWith(change.before(), at), change::toString);
      changed =
          changed.substring(0, at)
              + change.after()
              + changed.substring(at + change.before().length());
    }
    return changed;
  }

  private static void readsTheSameByYaml11(String name, String text) {
    List<ScalarNode> theirs = new ArrayList<>();
    collect(new Yaml().compose(new StringReader(text)), theirs);
    List<Scalar> ours = scalars(Objects.requireNonNull(root(name, text)));
    assertEquals(ours.size(), theirs.size());
    for (int i = 0; i < ours.size(); i++) {
      ScalarNode their = theirs.get(i);
      String our = ours.get(i).text();
      assertEquals(our, their.getValue());
      if (!their.getTag().equals(Tag.STR)) {
        assertTrue(isFigure(our) && name.equals("scenario.yaml"), our + " is " + their.getTag());
      }
    }
  }

  /** What is a number or a truth value to us, too, where one is expected. */
  private static boolean isFigure(String text) {
    return BENT.contains(text) || text.matches("-?[0-9]+|true|false");
  }

  private static void collect(Node node, List<ScalarNode> scalars) {
    switch (node) {
      case MappingNode mapping ->
          mapping
              .getValue()
              .forEach(
                  each -> {
                    collect(each.getKeyNode(), scalars);
                    collect(each.getValueNode(), scalars);
                  });
      case SequenceNode sequence -> sequence.getValue().forEach(each -> collect(each, scalars));
      case ScalarNode scalar -> scalars.add(scalar);
      default -> throw new AssertionError(node);
    }
  }
}
