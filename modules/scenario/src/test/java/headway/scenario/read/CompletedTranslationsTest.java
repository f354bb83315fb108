package headway.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import headway.scenario.translation.Drafting.Drafted;
import headway.scenario.translation.TranslationDraft;
import headway.scenario.yaml.YamlFile;
import headway.scenario.yaml.YamlNode;
import headway.scenario.yaml.YamlNode.Entry;
import headway.scenario.yaml.YamlNode.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Translations that parts were taken out of, at random: completed they have no errors, what they
 * lack is told, and what was left in them is as it was.
 */
class CompletedTranslationsTest {
  private static final String FILE = "en.yaml";

  static Stream<ScenarioFiles> stories() throws IOException {
    return Stream.concat(
            Stream.of(Fixture.everyFeature()),
            Stories.all().stream().filter(story -> story.files().containsKey(FILE)))
        .filter(story -> Fixture.found(story).stream().noneMatch(each -> each.contains("HW4")));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void whatWasTakenOutIsMadeReadyAndTheRestStays(ScenarioFiles story) {
    Random random = new Random(3);
    for (int round = rounds(story); round > 0; round--) {
      String left = withoutSome(Fixture.text(story, FILE), random);
      ScenarioFiles lacking = Fixture.with(story, FILE, left);
      Drafted drafted =
          assertInstanceOf(Drafted.class, TranslationDraft.of(lacking, "en", ""), left);
      String completed = drafted.text();

      assertTrue(drafted.added() > 0, left);
      Map<String, String> texts = texts(completed);
      texts(left).forEach((path, text) -> assertEquals(text, texts.get(path), path));
      assertTrue(isWhatIsLeftOf(left, completed), completed);
      ScenarioFiles whole = Fixture.with(story, FILE, completed);
      for (Diagnostic each : Fixture.read(whole).diagnostics()) {
        boolean isHere = each.position().file().equals(FILE);
        assertFalse(isHere && each.isError(), () -> each + "\n" + completed);
      }
      assertTrue(Fixture.found(whole).stream().anyMatch(each -> each.contains("HW401")));
      Drafted again = assertInstanceOf(Drafted.class, TranslationDraft.of(whole, "en", ""));
      assertEquals(0, again.added());
    }
  }

  /** Fewer of what is long: every round reads it several times. */
  private static int rounds(ScenarioFiles story) {
    return Math.clamp(1_000_000 / Fixture.text(story, FILE).length(), 8, 60);
  }

  private static String withoutSome(String text, Random random) {
    String left = text;
    int cuts = 1 + random.nextInt(8);
    for (int cut = 0; cut < cuts; cut++) {
      List<int[]> parts = new ArrayList<>();
      collect(root(left), left, parts);
      int[] part = parts.get(random.nextInt(parts.size()));
      left = left.substring(0, part[0]) + left.substring(part[1]);
    }
    return left;
  }

  private static YamlNode root(String text) {
    Faults faults = new Faults();
    YamlNode root = YamlFile.read(FILE, text.getBytes(StandardCharsets.UTF_8), faults);
    assertEquals(List.of(), faults.all(), text);
    return Objects.requireNonNull(root);
  }

  /** From where to where each entry stands that could be taken out. */
  private static void collect(YamlNode node, String text, List<int[]> parts) {
    if (!(node instanceof Mapping mapping)) {
      return;
    }
    List<Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int from = index(text, entry.name().span().from());
      int to = index(text, end(entry));
      if (entry.key().equals("language") || entry.key().equals("name")) {
        continue;
      }
      if (!mapping.flow()) {
        from = text.lastIndexOf('\n', from) + 1;
        to = text.charAt(to - 1) == '\n' ? to : text.indexOf('\n', to) + 1;
        while (to > 0 && text.charAt(to - 1) != '\n') {
          to--;
        }
        parts.add(new int[] {from, to});
      } else if (i > 0) {
        parts.add(new int[] {index(text, end(entries.get(i - 1))), to});
      } else if (entries.size() == 1) {
        parts.add(new int[] {from, to});
      }
      collect(entry.value(), text, parts);
    }
  }

  private static int index(String text, int characters) {
    return text.offsetByCodePoints(0, characters);
  }

  private static int end(Entry entry) {
    return switch (entry.value()) {
      case Mapping mapping -> mapping.span().to();
      case YamlNode.Sequence sequence -> sequence.span().to();
      case YamlNode.Scalar scalar -> scalar.span().to();
      case YamlNode.Refused ignored -> throw new AssertionError();
    };
  }

  private static Map<String, String> texts(String text) {
    Map<String, String> texts = new TreeMap<>();
    collect("", root(text), texts);
    return texts;
  }

  private static void collect(String path, YamlNode node, Map<String, String> texts) {
    switch (node) {
      case Mapping mapping ->
          mapping
              .entries()
              .forEach(entry -> collect(path + "/" + entry.key(), entry.value(), texts));
      case YamlNode.Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          collect(path + "/" + i, sequence.items().get(i), texts);
        }
      }
      case YamlNode.Scalar scalar when scalar.isNothing() -> {}
      case YamlNode.Scalar scalar -> texts.put(path, scalar.text());
      case YamlNode.Refused ignored -> throw new AssertionError();
    }
  }

  /** Whether all characters are still there, in their order. */
  private static boolean isWhatIsLeftOf(String left, String completed) {
    int found = 0;
    for (int i = 0; i < completed.length() && found < left.length(); i++) {
      found += completed.charAt(i) == left.charAt(found) ? 1 : 0;
    }
    return found == left.length();
  }
}
