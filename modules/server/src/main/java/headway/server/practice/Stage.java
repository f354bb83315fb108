package headway.server.practice;

import headway.play.Playthrough;
import headway.scenario.Actor;
import headway.scenario.Line;
import headway.scenario.Scenario;
import headway.scenario.Text;
import headway.scenario.Variable;
import headway.scenario.Wording;
import headway.server.http.Exchange;
import headway.server.page.Face;
import headway.server.page.Meter;
import headway.server.page.Mood;
import headway.server.page.Passage;
import headway.server.page.Said;
import headway.server.page.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in one language, as it is drawn: its people with their faces, its meters, its lines.
 * States are meant by their slots.
 */
public final class Stage {
  private final Scenario scenario;
  private final String reader;
  private final Wording wording;

  /** For a reader whose interface is in a language that the scenario may not have. */
  public Stage(Scenario scenario, String reader) {
    this(scenario, reader, reader);
  }

  /**
   * For a reader who has the texts in another language than the interface.
   *
   * @param reader the interface's language
   * @param language of the texts; the source language where the scenario lacks it
   */
  public Stage(Scenario scenario, String reader, String language) {
    this(scenario, reader, language, Map.of());
  }

  /**
   * For a reader who has the texts in a trainer's own words.
   *
   * @param reader the interface's language
   * @param language of the texts; the source language where the scenario lacks it
   * @param words in place of the scenario's parameters, by their names
   */
  public Stage(Scenario scenario, String reader, String language, Map<String, String> words) {
    this.scenario = scenario;
    this.reader = reader;
    this.wording = scenario.wording(language, words);
  }

  public Scenario scenario() {
    return scenario;
  }

  /** The texts, with the trainer's own words where there are any. */
  public Wording wording() {
    return wording;
  }

  /** The interface's language. */
  String reader() {
    return reader;
  }

  /** BCP 47, of the texts. */
  public String language() {
    return scenario.languages().get(wording.language());
  }

  /** A text in which no variable's present value matters. */
  public String words(Text text) {
    return words(text, scenario.startSlots());
  }

  public String words(Text text, int[] slots) {
    return text.in(wording, slots);
  }

  public @Nullable String wordsOrNull(@Nullable Text text, int[] slots) {
    return text == null ? null : words(text, slots);
  }

  /** Everyone in the cast, as they are at the start. */
  public List<Speaker> cast() {
    return scenario.cast().stream().map(actor -> speaker(actor, scenario.startSlots())).toList();
  }

  public Speaker speaker(Actor actor, int[] slots) {
    Optional<Variable> mood = moodOf(actor);
    int value = mood.map(variable -> slots[variable.slot()]).orElse(0);
    return new Speaker(
        words(actor.name()),
        actor.role() == null ? null : words(actor.role()),
        face(actor, slots),
        mood.map(variable -> Mood.of(value, variable.min(), variable.max())).orElse(null));
  }

  Face face(Actor actor, int[] slots) {
    String picture =
        moodOf(actor)
            .map(variable -> actor.pictureAt(slots[variable.slot()]))
            .orElse(actor.portrait());
    return Face.of(words(actor.name()), picture == null ? null : address(picture));
  }

  private Optional<Variable> moodOf(Actor actor) {
    return scenario.variables().stream()
        .filter(
            variable -> variable.shown() == Variable.Shown.MOOD && variable.of() == actor.index())
        .findFirst();
  }

  /** Where a picture of this very version of the scenario is served. */
  String address(String picture) {
    return "/pictures/" + scenario.hash() + "/" + Exchange.escaped(picture);
  }

  /** Whom one talks with: whoever spoke last, or the first of the cast. */
  public Optional<Actor> partner(Playthrough playthrough) {
    List<Line> heard = new ArrayList<>();
    playthrough
        .turns()
        .forEach(
            turn -> {
              heard.addAll(turn.onScreen());
              heard.addAll(turn.reply());
              heard.addAll(turn.onTheWay());
            });
    heard.addAll(Talk.onScreen(playthrough));
    for (Line line : heard.reversed()) {
      if (line.speaker() != null) {
        return Optional.of(line.speaker());
      }
    }
    return scenario.cast().stream().findFirst();
  }

  List<Meter> meters(int[] slots) {
    List<Meter> meters = new ArrayList<>();
    for (Variable variable : scenario.variables()) {
      switch (variable.shown()) {
        case CLOCK -> meters.add(meter(Meter.Kind.CLOCK, null, variable, slots));
        case BUDGET -> meters.add(meter(Meter.Kind.BUDGET, null, variable, slots));
        case METER -> meters.add(meter(Meter.Kind.METER, spaced(variable.name()), variable, slots));
        case MOOD, HIDDEN -> {}
      }
    }
    return meters;
  }

  private Meter meter(Meter.Kind kind, @Nullable String name, Variable variable, int[] slots) {
    return new Meter(
        kind,
        name,
        slots[variable.slot()],
        variable.min(),
        variable.max(),
        variable.unit() == null ? null : words(variable.unit()));
  }

  /** {@code goodWill} as a reader would have it: good will. */
  private static String spaced(String name) {
    return name.replace('_', ' ')
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Lines that cannot be flagged. */
  public List<Passage> passages(List<Line> lines, int[] slots) {
    return lines.stream()
        .map(line -> passage(line, Said.of(words(line.text(), slots)), slots))
        .toList();
  }

  Passage passage(Line line, Said said, int[] slots) {
    return line.speaker() == null
        ? Passage.told(said)
        : Passage.saidBy(speaker(line.speaker(), slots), said);
  }
}
