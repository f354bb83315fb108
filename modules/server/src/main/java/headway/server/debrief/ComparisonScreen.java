package headway.server.debrief;

import headway.assessment.Skills;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Scene;
import headway.server.page.Day;
import headway.server.page.RoomsCompared;
import headway.server.page.RoomsCompared.Advice;
import headway.server.page.RoomsCompared.Mean;
import headway.server.page.RoomsCompared.Telling;
import headway.server.page.RoomsCompared.Verdict;
import headway.server.practice.SkillWords;
import headway.server.practice.Stage;
import headway.workshop.debrief.Difference;
import headway.workshop.debrief.Item;
import headway.workshop.debrief.Item.Discrimination;
import headway.workshop.debrief.RoomPlay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays the rooms of a scenario beside each other. */
final class ComparisonScreen {
  /** Above this, nearly everyone keeps all of it; below the other, hardly anyone anything. */
  private static final double EASY = .95;

  private static final double HARD = .10;

  private final Stage stage;
  private final List<RoomRecord> rooms;
  private final PlaceWords places;
  private final SkillWords skills;

  /**
   * Of these rooms, the newest first.
   *
   * @param stage the scenario as it is now
   */
  ComparisonScreen(Stage stage, List<RoomRecord> rooms, Skills skills, String reader) {
    this.stage = stage;
    this.rooms = rooms.stream().filter(room -> !room.plays().isEmpty()).toList();
    this.places = new PlaceWords(stage);
    this.skills = new SkillWords(skills, reader);
  }

  RoomsCompared page(LocalDate today) {
    List<RoomRecord> now = rooms.stream().filter(this::isOfNow).toList();
    List<RoomPlay> plays = now.stream().flatMap(room -> room.plays().stream()).toList();
    return new RoomsCompared(
        stage.scenario().id(),
        stage.words(stage.scenario().title()),
        stage.language(),
        rows(today),
        skills(),
        Item.of(plays, offered()).stream()
            .filter(item -> item.people() > 0)
            .map(this::item)
            .toList(),
        plays.size(),
        rooms.size() - now.size(),
        Item.PEOPLE_FOR_DISCRIMINATION);
  }

  /** Whether its decisions are those that the scenario has now. */
  private boolean isOfNow(RoomRecord room) {
    return room.room().kept().plan().hash().equals(stage.scenario().hash());
  }

  private List<RoomsCompared.Room> rows(LocalDate today) {
    List<RoomsCompared.Room> rows = new ArrayList<>();
    for (RoomRecord room : rooms) {
      LocalDate made = LocalDate.ofInstant(room.room().kept().made(), ZoneId.systemDefault());
      rows.add(
          new RoomsCompared.Room(
              GroupScreen.letter(rows.size()),
              room.room().kept().id().text(),
              room.room().kept().code().text(),
              new Day(made, made.getYear() == today.getYear()),
              room.plays().size(),
              isOfNow(room)));
    }
    return rows;
  }

  private List<RoomsCompared.Skill> skills() {
    Set<String> measured = new LinkedHashSet<>();
    rooms.forEach(room -> measured.addAll(room.debrief().scores().keySet()));
    return measured.stream()
        .map(skill -> new RoomsCompared.Skill(skills.name(skill), means(skill)))
        .toList();
  }

  private List<Mean> means(String skill) {
    List<Mean> means = new ArrayList<>();
    List<Double> first = rooms.isEmpty() ? List.of() : scores(rooms.getFirst(), skill);
    for (RoomRecord room : rooms) {
      List<Double> scores = scores(room, skill);
      String letter = GroupScreen.letter(means.size());
      Double mean =
          scores.isEmpty()
              ? null
              : scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
      means.add(
          means.isEmpty()
              ? new Mean(letter, scores.size(), mean, Verdict.FIRST, 0, 0, 0)
              : mean(letter, scores.size(), mean, Difference.between(scores, first)));
    }
    return means;
  }

  private static List<Double> scores(RoomRecord room, String skill) {
    return room.plays().stream()
        .filter(play -> !play.again())
        .map(play -> play.scores().get(skill))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Mean mean(String letter, int people, @Nullable Double mean, Difference found) {
    return switch (found) {
      case Difference.TooFew(int _) -> new Mean(letter, people, mean, Verdict.TOO_FEW, 0, 0, 0);
      case Difference.Alike(double by) -> new Mean(letter, people, mean, Verdict.ALIKE, by, by, by);
      case Difference.Told told ->
          new Mean(
              letter,
              people,
              mean,
              told.isBeyondChance() ? Verdict.BEYOND_CHANCE : Verdict.MAY_BE_CHANCE,
              told.mean(),
              told.low(),
              told.high());
    };
  }

  private SequencedMap<String, List<String>> offered() {
    SequencedMap<String, List<String>> offered = new LinkedHashMap<>();
    for (Scene scene : stage.scenario().scenes()) {
      if (scene instanceof ChoiceScene choices) {
        offered.put(scene.id(), choices.choices().stream().map(Choice::id).toList());
      }
    }
    return offered;
  }

  private RoomsCompared.Item item(Item item) {
    return new RoomsCompared.Item(
        item.scene(),
        places.name(item.scene()),
        places.heading(item.scene()),
        item.people(),
        100 * item.difficulty(),
        switch (item.discrimination()) {
          case Discrimination.Known _ -> Telling.KNOWN;
          case Discrimination.TooFew _ -> Telling.TOO_FEW;
          case Discrimination.NoVariance _ -> Telling.NO_VARIANCE;
        },
        item.discrimination() instanceof Discrimination.Known known ? known.correlation() : null,
        advice(item),
        item.untaken().stream().map(move -> places.move(item.scene(), move)).toList());
  }

  private static List<Advice> advice(Item item) {
    List<Advice> advice = new ArrayList<>();
    if (item.people() >= Item.PEOPLE_FOR_DISCRIMINATION) {
      if (item.difficulty() > EASY) {
        advice.add(Advice.EASY);
      } else if (item.difficulty() < HARD) {
        advice.add(Advice.HARD);
      }
      if (item.discrimination() instanceof Discrimination.Known known && known.isAgainst()) {
        advice.add(Advice.AGAINST);
      }
    }
    if (!item.untaken().isEmpty()) {
      advice.add(Advice.UNTAKEN);
    }
    return advice;
  }
}
