package headway.server.workshop;

import headway.assessment.Indicator;
import headway.scenario.Choice;
import headway.scenario.Text;
import headway.server.page.Control;
import headway.server.page.CustomerControl;
import headway.server.page.CustomerSeat;
import headway.server.page.CustomerWall;
import headway.server.page.Exchanged;
import headway.server.page.Resolve;
import headway.server.page.Rundown;
import headway.server.page.Seat;
import headway.server.page.Speaker;
import headway.server.practice.Stage;
import headway.workshop.Cue;
import headway.workshop.Hearing;
import headway.workshop.Participant;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.RolePlay;
import headway.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills the pages of a room whose trainer plays the customer: wall, trainer's and participants'.
 */
final class CustomerScreen {
  private static final int LONGEST_ANSWERED = 90;

  private final Room room;
  private final Workshop workshop;
  private final RolePlay play;
  private final Stage stage;
  private final Earshot earshot;
  private final HeardScreen heard;

  /**
   * For a room that has begun.
   *
   * @param reader the interface's language
   */
  CustomerScreen(
      Room room, Workshop workshop, RolePlay play, Stage stage, Earshot earshot, String reader) {
    this.room = room;
    this.workshop = workshop;
    this.play = play;
    this.stage = stage;
    this.earshot = earshot;
    this.heard = new HeardScreen(workshop, play, stage, earshot, reader);
  }

  private boolean isPlaying() {
    return workshop.phase() == Phase.PRACTICE;
  }

  private @Nullable Instant until() {
    return isPlaying() ? play.begun().plus(Duration.ofMinutes(workshop.plan().minutes())) : null;
  }

  CustomerWall wall(String doorway) {
    return new CustomerWall(
        room.kept().id().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        room.kept().code().text(),
        doorway,
        ControlScreen.at(workshop),
        workshop.present().size(),
        until(),
        isPlaying() ? scene(0) : null,
        isPlaying() ? List.of() : heard.all(0),
        isPlaying() ? null : heard.agreement().orElse(null));
  }

  private Exchanged scene(int own) {
    RolePlay.Exchange last = play.last().orElse(null);
    int speaker = last == null ? play.speaker() : last.speaker();
    String line = last == null ? "" : heard.line(last.cue());
    int told = last == null ? 0 : Hearing.all(workshop).getLast().ears();
    return new Exchanged(
        play.exchanges().size(),
        line,
        Exchanged.Length.of(line),
        last == null ? null : speaker(last.cue()),
        heard.called(speaker),
        speaker == play.speaker() ? "" : heard.called(play.speaker()),
        play.speaker() != 0 && !isHere(play.speaker()),
        last != null && last.open(),
        told,
        Math.max(told, listeners(speaker)),
        last == null || last.open() ? null : heard.one(last.number(), own));
  }

  private @Nullable Speaker speaker(Cue cue) {
    return cue instanceof Cue.Scripted scripted
        ? CustomerLines.find(stage.scenario(), scripted)
            .map(spoken -> spoken.line().speaker())
            .map(actor -> stage.speaker(actor, stage.scenario().startSlots()))
            .orElse(null)
        : null;
  }

  private boolean isHere(int participant) {
    return workshop.participant(participant).filter(Participant::isHere).isPresent();
  }

  private int listeners(int speaker) {
    return (int) workshop.present().stream().filter(each -> each.number() != speaker).count();
  }

  /**
   * The trainer's page.
   *
   * @param typed the trainer's own words, where they could not be taken
   */
  CustomerControl control(
      String link,
      Rundown rundown,
      Control.@Nullable Problem problem,
      CustomerControl.@Nullable Fault fault,
      CustomerControl.@Nullable WordsFault atWords,
      String typed) {
    return new CustomerControl(
        room.kept().id().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        room.kept().code().text(),
        link,
        workshop.plan().naming() == Plan.Naming.NAMED,
        workshop.plan().rehearsal(),
        ControlScreen.at(workshop),
        workshop.present().size(),
        until(),
        isPlaying() ? scene(0) : null,
        isPlaying() ? improvised() : "",
        isPlaying() && play.exchanges().isEmpty() ? ears() : List.of(),
        workshop.present().stream().map(this::candidate).toList(),
        isPlaying() ? chapters() : List.of(),
        play.exchanges().size() + 1,
        typed,
        isPlaying() ? List.of() : heard.all(0),
        isPlaying() ? null : heard.agreement().orElse(null),
        workshop.participants().stream().map(this::person).toList(),
        rundown,
        problem,
        fault,
        atWords,
        controlState());
  }

  /** What a simulated participant answers, who cannot be heard; empty where a person does. */
  private String improvised() {
    return play.listening()
        .filter(_ -> workshop.plan().rehearsal())
        .flatMap(this::improvised)
        .map(choice -> stage.words(choice.text()))
        .orElse("");
  }

  private Optional<Choice> improvised(RolePlay.Exchange exchange) {
    return workshop
        .participant(exchange.speaker())
        .flatMap(new Extras(room.kept().id())::actor)
        .flatMap(
            actor -> new Improviser(stage.scenario(), workshop.plan()).answer(exchange, actor));
  }

  /** What the trainer's page depends on, beside what it is told part by part. */
  String controlState() {
    return String.join(
        " ",
        ControlScreen.at(workshop).name(),
        String.valueOf(play.exchanges().size()),
        String.valueOf(play.listening().isPresent()),
        Integer.toHexString(play.indicators().hashCode()));
  }

  private List<CustomerControl.Ear> ears() {
    return earshot.all().stream()
        .map(Indicator::code)
        .map(
            code ->
                new CustomerControl.Ear(
                    code, heard.name(code), heard.meaning(code), play.indicators().contains(code)))
        .toList();
  }

  private CustomerControl.Candidate candidate(Participant participant) {
    return new CustomerControl.Candidate(
        participant.number(),
        participant.called(workshop.plan().naming()),
        (int)
            play.exchanges().stream()
                .filter(exchange -> exchange.speaker() == participant.number())
                .count(),
        participant.number() == play.speaker());
  }

  /** A scene without a chapter goes on in the one before it. */
  private List<CustomerControl.Chapter> chapters() {
    Map<String, List<CustomerControl.Line>> lines = new LinkedHashMap<>();
    Set<Cue> said =
        play.exchanges().stream().map(RolePlay.Exchange::cue).collect(Collectors.toSet());
    Optional<String> where = play.exchanges().reversed().stream().flatMap(this::scene).findFirst();
    String chapter = "";
    String open = null;
    for (CustomerLines.Spoken spoken : CustomerLines.of(stage.scenario())) {
      Text named = spoken.scene().setting().chapter();
      chapter = named == null ? chapter : stage.words(named);
      if (open == null && where.map(spoken.scene().id()::equals).orElse(true)) {
        open = chapter;
      }
      lines.computeIfAbsent(chapter, _ -> new ArrayList<>()).add(line(spoken, said));
    }
    String now = open;
    return lines.entrySet().stream()
        .map(
            each ->
                new CustomerControl.Chapter(
                    each.getKey(), each.getKey().equals(now), each.getValue()))
        .toList();
  }

  private Stream<String> scene(RolePlay.Exchange exchange) {
    return exchange.cue() instanceof Cue.Scripted scripted
        ? Stream.of(scripted.scene())
        : Stream.empty();
  }

  private CustomerControl.Line line(CustomerLines.Spoken spoken, Set<Cue> said) {
    return new CustomerControl.Line(
        spoken.code(),
        stage.words(Objects.requireNonNull(spoken.line().speaker()).name()),
        stage.words(spoken.line().text()).strip(),
        spoken.answers() == null ? "" : shortened(stage.words(spoken.answers().text()).strip()),
        said.contains(spoken.cue()));
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_ANSWERED) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_ANSWERED);
    return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, LONGEST_ANSWERED / 2))
        + "…";
  }

  private Control.Person person(Participant participant) {
    return new Control.Person(
        participant.number(),
        participant.called(workshop.plan().naming()),
        switch (participant.standing()) {
          case HERE -> Control.Person.Standing.HERE;
          case AWAY -> Control.Person.Standing.AWAY;
          case REMOVED -> Control.Person.Standing.REMOVED;
        },
        "");
  }

  CustomerSeat seat(
      Participant participant,
      Seat.Stage at,
      @Nullable Resolve resolve,
      CustomerSeat.@Nullable Problem problem,
      String state) {
    CustomerSeat.Role role = role(participant.number());
    List<String> mine = play.last().map(last -> last.ears().get(participant.number())).orElse(null);
    return new CustomerSeat(
        room.kept().code().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        participant.called(workshop.plan().naming()),
        at,
        role,
        isPlaying() ? scene(participant.number()) : null,
        role == CustomerSeat.Role.LISTENING ? ears(mine == null ? List.of() : mine) : List.of(),
        mine != null,
        isPlaying() ? List.of() : heard.all(participant.number()),
        isPlaying() ? null : heard.agreement().orElse(null),
        resolve,
        problem,
        state);
  }

  private CustomerSeat.Role role(int number) {
    if (!isPlaying()) {
      return CustomerSeat.Role.TALKING;
    }
    RolePlay.Exchange last = play.last().orElse(null);
    if (last != null && last.open()) {
      return last.speaker() == number ? CustomerSeat.Role.SPEAKING : CustomerSeat.Role.LISTENING;
    }
    if (play.speaker() == number && (last == null || last.speaker() != number)) {
      return CustomerSeat.Role.ABOUT_TO_SPEAK;
    }
    return last == null ? CustomerSeat.Role.WAITING : CustomerSeat.Role.LOOKING;
  }

  private List<CustomerSeat.Ear> ears(List<String> mine) {
    return play.indicators().stream()
        .map(
            code ->
                new CustomerSeat.Ear(
                    code, heard.name(code), heard.meaning(code), mine.contains(code)))
        .toList();
  }

  /**
   * What a participant's page depends on; empty before the room has begun. Not what they heard
   * themselves: the page is not taken from under a thumb.
   */
  static String state(Workshop workshop) {
    RolePlay play = workshop.rolePlay();
    if (play == null) {
      return "";
    }
    return String.join(
        " ",
        String.valueOf(play.exchanges().size()),
        String.valueOf(play.listening().isPresent()),
        String.valueOf(play.speaker()),
        play.last().map(last -> String.valueOf(last.speaker())).orElse(""));
  }
}
