package headway.server.workshop;

import headway.server.page.Board;
import headway.server.page.Control;
import headway.server.page.Control.Person;
import headway.server.page.Rundown;
import headway.server.page.Screen;
import headway.server.practice.Stage;
import headway.workshop.Course;
import headway.workshop.Participant;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.Practice;
import headway.workshop.Workshop;
import java.time.Instant;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Fills the trainer's page and the projector's from a room. */
final class ControlScreen {
  private final Room room;
  private final Workshop workshop;
  private final Stage stage;
  private final SequencedMap<String, Double> stakes;

  ControlScreen(Room room, Stage stage, SequencedMap<String, Double> stakes) {
    this.room = room;
    this.workshop = room.now();
    this.stage = stage;
    this.stakes = stakes;
  }

  Control control(String link, Rundown rundown, Control.@Nullable Problem problem) {
    Practice practice = workshop.practice();
    return new Control(
        room.kept().id().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        workshop.plan().rehearsal(),
        room.kept().code().text(),
        link,
        workshop.plan().naming() == Plan.Naming.NAMED,
        at(workshop),
        practice == null ? workshop.plan().minutes() : (int) practice.time().toMinutes(),
        until(),
        board(),
        workshop.participants().stream().map(this::person).toList(),
        rundown,
        problem,
        at(workshop) + " " + (practice == null ? "" : practice.until()));
  }

  static Control.Stage at(Workshop workshop) {
    Practice practice = workshop.practice();
    return workshop.phase() == Phase.PRACTICE && practice != null && practice.isPaused()
        ? Control.Stage.PAUSED
        : Control.Stage.valueOf(workshop.phase().name());
  }

  private @Nullable Instant until() {
    Practice practice = workshop.practice();
    return at(workshop) == Control.Stage.PRACTICE && practice != null ? practice.until() : null;
  }

  private Board board() {
    return BoardScreen.of(workshop, stage, stakes);
  }

  private Person person(Participant participant) {
    Course course = participant.course();
    return new Person(
        participant.number(),
        participant.called(workshop.plan().naming()),
        standing(participant),
        course == null || course.ended() ? "" : BoardScreen.nameOf(stage, course.place()));
  }

  private static Person.Standing standing(Participant participant) {
    Course course = participant.course();
    return switch (participant.standing()) {
      case AWAY -> Person.Standing.AWAY;
      case REMOVED -> Person.Standing.REMOVED;
      case HERE ->
          course == null
              ? Person.Standing.WAITING
              : course.ended() ? Person.Standing.FINISHED : Person.Standing.PLAYING;
    };
  }

  Screen screen(String doorway, String link) {
    return new Screen(
        room.kept().id().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        room.kept().code().text(),
        doorway,
        QrCode.of(link),
        at(workshop),
        workshop.phase().compareTo(Phase.LOBBY) <= 0,
        until(),
        board());
  }
}
