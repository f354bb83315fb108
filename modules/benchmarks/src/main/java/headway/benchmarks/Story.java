package headway.benchmarks;

import headway.assessment.Skills;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The story in both its forms. */
public final class Story {
  /** A play that is not at its end after these: every hub is gone round as often as it can be. */
  public static final String TWENTY_MOVES =
      "thank who-hears be-silent ask-pieter ask-evening ask-complaints sum-up ask-when meet-brother"
          + " honest plan need-you loudest average compare enough only-you brother a-day pick-day";

  static final Skills SKILLS = Skills.installed();

  private static final String ID = "loud-carpentry";

  private Story() {}

  /** Headway's engine, before the first move. */
  public static HeadwayEngine inHeadway() {
    return new HeadwayEngine(scenario());
  }

  /** The engine of ink, before the first move. */
  public static InkEngine inInk() {
    return new InkEngine(ink(), scenario());
  }

  /** As an author's folder has it. */
  static ScenarioFiles files() {
    return new ScenarioFiles(
        ID, new TreeMap<>(Map.of(ScenarioFiles.SOURCE, bytes(ScenarioFiles.SOURCE))));
  }

  /** As the compiler of ink makes it. */
  static String ink() {
    return new String(bytes("story.ink.json"), StandardCharsets.UTF_8);
  }

  /** The same with its knots repeated under other names, until it is of so many bytes. */
  static String ink(int bytes) {
    String once = ink();
    int from = once.indexOf("\"gate\":[");
    String knots = once.substring(from, once.indexOf("\"global decl\":["));
    StringBuilder grown = new StringBuilder(once);
    for (int copy = 2; grown.length() < bytes; copy++) {
      String named = knots;
      for (Place place : scenario().places()) {
        named = named.replace("\"" + place.id() + "\":[", "\"" + place.id() + copy + "\":[");
      }
      grown.insert(from, named);
    }
    return grown.toString();
  }

  static Scenario scenario() {
    Reading reading = new ScenarioReader(SKILLS.catalogue()).read(files());
    if (reading.scenario() == null) {
      throw new IllegalStateException(reading.diagnostics().toString());
    }
    return reading.scenario();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Story.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not there");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
