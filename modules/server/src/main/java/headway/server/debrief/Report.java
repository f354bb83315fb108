package headway.server.debrief;

import headway.assessment.Skills;
import headway.server.debrief.Sheet.Cell;
import headway.server.page.Pages;
import headway.server.practice.SkillWords;
import headway.workshop.Participant;
import headway.workshop.Verdict;
import headway.workshop.debrief.RoomPlay;
import headway.workshop.debrief.RoomPlay.Taken;
import headway.workshop.debrief.Spread;
import headway.workshop.debrief.Topic;
import headway.workshop.debrief.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The tables of a room's report: decisions, scores, people, what each of them decided, and the
 * map's ways; or what it heard, where its trainer played the customer. People are called as the
 * workshop's plan has it. Of whoever has not looked at their page, and whom the trainer did not ask
 * to see, nothing is told that is theirs alone.
 */
final class Report {
  private static final List<String> NAMES =
      List.of("decisions", "scores", "people", "choices", "map");

  private final RoomRecord room;
  private final PlaceWords places;
  private final SkillWords skills;
  private final Pages pages;
  private final String reader;

  Report(RoomRecord room, Skills skills, Pages pages, String reader) {
    this.room = room;
    this.places = new PlaceWords(room.stage());
    this.skills = new SkillWords(skills, reader);
    this.pages = pages;
    this.reader = reader;
  }

  /** Its tables, by the names of their addresses. */
  List<String> names() {
    return room.heard() == null ? NAMES : List.of(HeardTable.NAME);
  }

  List<Sheet> sheets() {
    return names().stream().map(this::sheet).toList();
  }

  /** One of the tables, by its name. */
  Sheet sheet(String name) {
    return switch (name) {
      case "decisions" -> decisions();
      case "scores" -> scores();
      case "people" -> people();
      case "choices" -> choices();
      case "map" -> map();
      case HeardTable.NAME -> heard();
      default -> throw new IllegalArgumentException("No table " + name);
    };
  }

  private Sheet table(String name, List<String> columns, List<List<Cell>> rows) {
    return new Sheet(words("name." + name), columns.stream().map(this::words).toList(), rows);
  }

  private String words(String key) {
    return pages.words(reader, "report." + key);
  }

  private static Cell cell(String text) {
    return Sheet.words(text);
  }

  private static Cell cell(double figure) {
    return Sheet.figure(figure);
  }

  private Cell yes(boolean holds) {
    return cell(words(holds ? "yes" : "no"));
  }

  /** A row for each option of each decision, in the order worth talking about. */
  private Sheet decisions() {
    List<List<Cell>> rows = new ArrayList<>();
    int number = 0;
    for (Topic topic : places.decided(room.debrief().topics())) {
      number++;
      for (String move : moves(topic)) {
        int count = topic.counts().getOrDefault(move, 0);
        rows.add(
            List.of(
                cell(number),
                cell(places.name(topic.scene())),
                cell(places.quote(topic.scene())),
                cell(topic.people()),
                topic.isWorth() ? cell(topic.stake()) : new Cell.Nothing(),
                topic.isWorth() ? cell(100 * topic.share()) : new Cell.Nothing(),
                topic.isWorth() ? cell(100 * topic.kept()) : new Cell.Nothing(),
                cell(topic.entropy()),
                topic.isWorth()
                    ? cell(words("approach." + topic.approach().name().toLowerCase(Locale.ROOT)))
                    : new Cell.Nothing(),
                cell(places.move(topic.scene(), move)),
                cell(count),
                cell(100.0 * count / Math.max(1, topic.people())),
                yes(topic.strongest().contains(move))));
      }
    }
    return table(
        "decisions",
        List.of(
            "number",
            "scene",
            "cue",
            "people",
            "stake",
            "share",
            "kept",
            "entropy",
            "approach",
            "option",
            "count",
            "percent",
            "strongest"),
        rows);
  }

  private List<String> moves(Topic topic) {
    List<String> choices =
        places.choices(topic.scene()).stream().map(choice -> choice.id()).toList();
    return choices.isEmpty() ? List.copyOf(topic.counts().keySet()) : choices;
  }

  private Sheet scores() {
    List<List<Cell>> rows = new ArrayList<>();
    room.debrief()
        .scores()
        .forEach(
            (skill, spread) ->
                rows.add(
                    List.of(
                        cell(skills.name(skill)),
                        cell(spread.people()),
                        cell(spread.mean()),
                        cell(spread.median()),
                        cell(spread.lower()),
                        cell(spread.upper()),
                        low(spread),
                        high(spread))));
    return table(
        "scores",
        List.of("skill", "people", "mean", "median", "lower", "upper", "low", "high"),
        rows);
  }

  private static Cell low(Spread spread) {
    return spread.band() == null ? new Cell.Nothing() : cell(spread.band().low());
  }

  private static Cell high(Spread spread) {
    return spread.band() == null ? new Cell.Nothing() : cell(spread.band().high());
  }

  /** A row for each person and skill. */
  private Sheet people() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Participant participant : room.people()) {
      String called = room.called(participant);
      RoomPlay play = room.play(participant).orElse(null);
      if (play == null || !participant.review().isSeen()) {
        rows.add(
            row(
                called,
                cell(words(play == null ? "gone" : "unseen")),
                new Cell.Nothing(),
                new Cell.Nothing(),
                new Cell.Nothing(),
                new Cell.Nothing()));
      } else if (play.scores().isEmpty()) {
        rows.add(
            row(
                called,
                ending(play),
                new Cell.Nothing(),
                new Cell.Nothing(),
                new Cell.Nothing(),
                new Cell.Nothing()));
      } else {
        Map<String, Verdict> verdicts = participant.review().verdicts();
        play.scores()
            .forEach(
                (skill, score) -> {
                  Verdict verdict = verdicts.get(skill);
                  rows.add(
                      row(
                          called,
                          ending(play),
                          cell(skills.name(skill)),
                          cell(score),
                          verdict == null ? new Cell.Nothing() : cell(verdict.score()),
                          verdict == null ? new Cell.Nothing() : cell(verdict.reason())));
                });
      }
    }
    return table("people", List.of("who", "ending", "skill", "score", "verdict", "reason"), rows);
  }

  private static List<Cell> row(String who, Cell... cells) {
    List<Cell> row = new ArrayList<>();
    row.add(cell(who));
    row.addAll(List.of(cells));
    return row;
  }

  private Cell ending(RoomPlay play) {
    return play.ending() == null ? cell(words("playing")) : cell(places.name(play.ending()));
  }

  /** A row for each decision of each person. */
  private Sheet choices() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Participant participant : room.people()) {
      RoomPlay play = room.play(participant).orElse(null);
      if (play != null && participant.review().isSeen()) {
        int turn = 0;
        for (Taken taken : play.taken()) {
          turn++;
          if (places.isReflection(taken.scene())) {
            continue;
          }
          rows.add(
              List.of(
                  cell(room.called(participant)),
                  cell(turn),
                  cell(places.name(taken.scene())),
                  cell(places.move(taken.scene(), taken.move())),
                  taken.isWorth() ? cell(taken.stake()) : new Cell.Nothing(),
                  taken.isWorth() ? cell(100 * taken.kept()) : new Cell.Nothing(),
                  taken.isWorth() ? yes(taken.isStrongest()) : new Cell.Nothing()));
        }
      }
    }
    return table(
        "choices",
        List.of("who", "turn", "scene", "taken", "stake", "kept-own", "strongest"),
        rows);
  }

  /** A row for each road of the map that somebody went. */
  private Sheet map() {
    List<List<Cell>> rows =
        room.debrief().ways().entrySet().stream()
            .sorted(
                Map.Entry.<Way, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(each -> each.getKey().from() + " " + each.getKey().to()))
            .map(
                each ->
                    List.of(
                        cell(places.name(each.getKey().from())),
                        cell(places.name(each.getKey().to())),
                        cell(each.getValue())))
            .toList();
    return table("map", List.of("from", "to", "people"), rows);
  }

  private Sheet heard() {
    return new HeardTable(Objects.requireNonNull(room.heard()), key -> pages.words(reader, key))
        .sheet();
  }
}
