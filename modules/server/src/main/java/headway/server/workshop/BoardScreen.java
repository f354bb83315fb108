package headway.server.workshop;

import headway.play.Rules;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.Line;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import headway.scenario.Text;
import headway.server.page.Board;
import headway.server.page.Board.Crowd;
import headway.server.page.Board.Tally;
import headway.server.page.Debrief;
import headway.server.practice.Stage;
import headway.workshop.Workshop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Fills the board's page: what a workshop knows by ids, in the scenario's words. */
final class BoardScreen {
  private final Scenario scenario;
  private final Stage stage;
  private final headway.workshop.Board board;
  private final int room;

  private BoardScreen(Stage stage, headway.workshop.Board board) {
    this.scenario = stage.scenario();
    this.stage = stage;
    this.board = board;
    this.room = board.present() + away(board);
  }

  /** Whoever left after an ending still counts in it. */
  private static int away(headway.workshop.Board board) {
    int seen =
        board.waiting().size()
            + board.where().values().stream().mapToInt(List::size).sum()
            + board.endings().values().stream().mapToInt(List::size).sum();
    return Math.max(0, seen - board.present());
  }

  static Board of(Workshop workshop, Stage stage, SequencedMap<String, Double> stakes) {
    return new BoardScreen(stage, headway.workshop.Board.of(workshop, stakes)).board();
  }

  private Board board() {
    int finished = board.endings().values().stream().mapToInt(List::size).sum();
    return new Board(board.present(), finished, where(finished), endings(), split());
  }

  private List<Tally> where(int finished) {
    List<Tally> where = new ArrayList<>();
    if (!board.waiting().isEmpty()) {
      where.add(new Tally(Tally.Kind.WAITING, "", crowd(board.waiting().size())));
    }
    Map<String, Integer> chapters = new LinkedHashMap<>();
    board.where().forEach((scene, who) -> chapters.merge(nameOf(scene), who.size(), Integer::sum));
    chapters.forEach((name, count) -> where.add(new Tally(Tally.Kind.SCENE, name, crowd(count))));
    if (finished > 0) {
      where.add(new Tally(Tally.Kind.FINISHED, "", crowd(finished)));
    }
    return where;
  }

  private Crowd crowd(int count) {
    return Crowd.of(count, room);
  }

  private String nameOf(String scene) {
    return nameOf(stage, scene);
  }

  /** The chapter that a scene is in; where there are none, its id in words. */
  static String nameOf(Stage stage, String place) {
    Place found = stage.scenario().place(place).orElse(null);
    Text chapter = found instanceof Scene scene ? scene.setting().chapter() : null;
    return chapter == null ? place.replace('-', ' ') : stage.words(chapter);
  }

  /** Every kind of ending that the scenario has, so that none shows by being missing. */
  private List<Board.Outcomes> endings() {
    Map<Ending.Outcome, Integer> counts = new LinkedHashMap<>();
    for (Ending ending : scenario.endings()) {
      int count = board.endings().getOrDefault(ending.id(), List.of()).size();
      counts.merge(ending.outcome(), count, Integer::sum);
    }
    List<Board.Outcomes> endings = new ArrayList<>();
    for (Ending.Outcome outcome : Ending.Outcome.values()) {
      if (counts.containsKey(outcome)) {
        endings.add(
            new Board.Outcomes(
                Debrief.Outcome.valueOf(outcome.name()), crowd(counts.get(outcome))));
      }
    }
    return endings;
  }

  private Board.@Nullable Split split() {
    headway.workshop.Board.Split split = board.split();
    if (split == null
        || !(scenario.place(split.scene()).orElse(null) instanceof ChoiceScene scene)) {
      return null;
    }
    List<Line> lines = Rules.onScreen(scene, scenario.startSlots());
    Line last = lines.isEmpty() ? null : lines.getLast();
    List<Board.Option> options = new ArrayList<>();
    for (Choice choice : scene.choices()) {
      options.add(
          new Board.Option(
              String.valueOf((char) ('A' + options.size())),
              stage.words(choice.text()),
              !choice.spoken(),
              crowd(split.choices().getOrDefault(choice.id(), 0))));
    }
    return new Board.Split(
        stage.language(),
        last == null || last.speaker() == null ? null : stage.words(last.speaker().name()),
        last == null ? "" : stage.words(last.text()),
        options);
  }
}
