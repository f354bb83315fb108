package headway.server.practice;

import headway.assessment.Assessment;
import headway.people.PersonId;
import headway.play.Answer;
import headway.play.Move;
import headway.play.Moves;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.play.Refusal;
import headway.scenario.Scenario;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Library;
import headway.store.Appending;
import headway.store.Beginning;
import headway.store.Database;
import headway.store.FollowUp;
import headway.store.Intention;
import headway.store.KeptMove;
import headway.store.KeptPlaythrough;
import headway.store.PlaythroughId;
import headway.store.Scored;
import headway.workshop.Plan;
import headway.workshop.WorkshopId;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What people do with playthroughs: begin one, find it again, move, keep what came of it. A
 * playthrough is stored as its moves and played again whenever it is asked for.
 */
public final class Plays {
  /** As long as an intention may be, in characters. */
  public static final int LONGEST_INTENTION = 1_000;

  /**
   * As many as one person may begin. Somebody who plays every day is years from it; it is there so
   * that no one fills the database, and so that a person's own page can be read at once.
   */
  static final int MOST_PLAYS = 1_000;

  /** What came of a move. */
  sealed interface Result {
    /** It was made, now or before. */
    record Stands(Play after) implements Result {}

    /** Another move was made in that turn. */
    record Stale(Play now) implements Result {}

    /** The play was erased meanwhile. */
    record Gone() implements Result {}

    /** It cannot be made. */
    record Refused(Refusal refusal) implements Result {}
  }

  private final Database database;
  private final Scenarios scenarios;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Replays replays;

  public Plays(Database database, Scenarios scenarios, InstantSource clock, SecureRandom random) {
    this.database = database;
    this.scenarios = scenarios;
    this.clock = clock;
    this.random = random;
    this.replays = new Replays(database.playthroughs(), clock);
  }

  /** Whether somebody has as many plays as there may be. */
  boolean isFull(PersonId person) {
    return database.playthroughs().has(person, MOST_PLAYS);
  }

  /** Begins a play of a scenario as it is now, whose text is kept from here on. */
  String begin(PersonId person, Scenarios.Playable playable, Request request) {
    database.scenarioTexts().keep(playable.files());
    byte[] bits = new byte[PlaythroughId.BYTES];
    random.nextBytes(bits);
    PlaythroughId id = PlaythroughId.of(bits);
    database
        .playthroughs()
        .begin(
            Beginning.afresh(
                id,
                person,
                playable.scenario().id(),
                playable.scenario().hash(),
                random.nextLong(),
                language(playable.scenario(), request),
                request.form().first("hints").isPresent(),
                clock.instant()));
    return id.text();
  }

  /**
   * Begins the play that a person plays in a workshop, or gives the one that was begun.
   *
   * @param participant the number that they take part by
   * @param scenario the workshop's edition, whose text is kept
   * @param plan whose language and words the texts are in
   * @param seed of its chance
   */
  public Playthrough beginIn(
      WorkshopId workshop,
      PersonId person,
      int participant,
      Scenario scenario,
      Plan plan,
      long seed) {
    Beginning beginning =
        Beginning.afresh(
                PlaythroughId.in(workshop, person, participant),
                person,
                scenario.id(),
                scenario.hash(),
                seed,
                plan.language(),
                false,
                clock.instant())
            .in(workshop)
            .with(plan.parameters());
    return played(database.playthroughs().beginOnce(beginning), scenario).playthrough();
  }

  /** A person's own play as it stands; another's is not found. */
  public Optional<Playthrough> standing(PersonId person, String id) {
    return find(person, id).map(Play::playthrough);
  }

  /** Gives a play to whoever goes on with it. */
  public void hand(String id, PersonId to) {
    PlaythroughId.parse(id).ifPresent(parsed -> database.playthroughs().pass(parsed, to));
  }

  /** Keeps a scenario's text, so that it can be played as it is now. */
  public void keepText(Scenarios.Playable playable) {
    database.scenarioTexts().keep(playable.files());
  }

  /** Empty where it is the one that follows from the interface anyway. */
  private static String language(Scenario scenario, Request request) {
    String natural = new Stage(scenario, request.language()).language();
    return request
        .form()
        .first("language")
        .filter(scenario.languages()::contains)
        .filter(chosen -> !chosen.equals(natural))
        .orElse("");
  }

  /**
   * Plays another again from one of its decisions, or goes on where that was begun and left.
   *
   * @param decision from 1 to the number of its moves
   * @return the replay's id; empty where the origin has been erased meanwhile
   */
  Optional<String> replay(Play origin, int decision) {
    return replays.begin(origin.kept(), decision).map(PlaythroughId::text);
  }

  /** What a replay was played again from; empty for any other play, and where it is gone. */
  Optional<Play> origin(Play replay) {
    Beginning beginning = replay.kept().beginning();
    return Optional.ofNullable(beginning.origin())
        .flatMap(origin -> find(beginning.person(), origin.text()));
  }

  /** A person's own play; another's is not found. */
  Optional<Play> find(PersonId person, String id) {
    return PlaythroughId.parse(id)
        .flatMap(parsed -> database.playthroughs().find(parsed, person))
        .flatMap(this::played);
  }

  /** Empty where its text is not kept, or not readable any more. */
  Optional<Play> played(KeptPlaythrough kept) {
    return scenarios.edition(kept.beginning().hash()).map(scenario -> played(kept, scenario));
  }

  /** A kept play as it stands; empty where its scenario's text is not kept or not readable. */
  public Optional<Playthrough> standing(KeptPlaythrough kept) {
    return played(kept).map(Play::playthrough);
  }

  private static Play played(KeptPlaythrough kept, Scenario scenario) {
    Playthrough playthrough = Playthrough.begin(scenario, kept.beginning().seed());
    for (KeptMove move : kept.moves()) {
      playthrough =
          switch (playthrough.move(answer(move))) {
            case Outcome.Moved(Playthrough next) -> next;
            case Outcome.Refused(Refusal refusal) ->
                throw new IllegalStateException("A kept move was refused: " + refusal);
          };
    }
    return new Play(kept, playthrough);
  }

  private static Answer answer(KeptMove kept) {
    Answer answer =
        Moves.parse(kept.token())
            .orElseThrow(() -> new IllegalStateException("No move: " + kept.token()));
    Move move =
        answer.move() instanceof Move.Reflect ? new Move.Reflect(kept.reflection()) : answer.move();
    return new Answer(answer.flags(), move, kept.ownWords());
  }

  /**
   * Answers a turn that was reached.
   *
   * @param turn from 1 to the one that waits
   */
  Result move(Play play, int turn, Answer answer) {
    return switch (play.playthrough().after(turn - 1).move(answer)) {
      case Outcome.Refused(Refusal refusal) ->
          turn == play.playthrough().turn() ? new Result.Refused(refusal) : new Result.Stale(play);
      case Outcome.Moved(Playthrough next) -> append(play, turn, answer, next);
    };
  }

  /**
   * Makes the next move of a person's play.
   *
   * @return the play after it; empty where none was made
   */
  public Optional<Playthrough> move(
      PersonId person, String id, Function<Playthrough, Optional<Move>> moving) {
    return find(person, id)
        .flatMap(
            play ->
                moving
                    .apply(play.playthrough())
                    .map(move -> move(play, play.playthrough().turn(), Answer.of(move))))
        .flatMap(
            result ->
                result instanceof Result.Stands(Play after)
                    ? Optional.of(after.playthrough())
                    : Optional.empty());
  }

  private Result append(Play play, int turn, Answer answer, Playthrough next) {
    KeptPlaythrough kept = play.kept();
    Appending appending =
        database
            .playthroughs()
            .append(
                kept.id(),
                kept.beginning().person(),
                turn,
                KeptMove.of(answer, clock.instant()),
                next.hasEnded());
    Scenario scenario = next.scenario();
    return switch (appending) {
      case Appending.Appended(KeptPlaythrough now) -> new Result.Stands(new Play(now, next));
      case Appending.Repeated(KeptPlaythrough now) -> new Result.Stands(played(now, scenario));
      case Appending.Stale(KeptPlaythrough now) -> new Result.Stale(played(now, scenario));
      case Appending.NotFound ignored -> new Result.Gone();
    };
  }

  /** Keeps an ended play's assessment; the one that was kept first stays and is given back. */
  Assessment keep(Play play, Assessment assessment) {
    KeptPlaythrough kept = play.kept();
    Scored scored = database.playthroughs().score(kept.id(), kept.beginning().person(), assessment);
    return switch (scored) {
      case Scored.Kept ignored -> assessment;
      case Scored.Before(KeptPlaythrough now) ->
          now.assessment() == null ? assessment : now.assessment();
      case Scored.Unended ignored -> assessment;
      case Scored.NotFound ignored -> assessment;
    };
  }

  /** What somebody wrote to try with that play of theirs. */
  public Optional<Intention> intention(PersonId person, String id) {
    return find(person, id).map(Play::kept).flatMap(History::intention);
  }

  /** Keeps that with a play of theirs; where there is none, nothing. */
  public void intend(PersonId person, String id, String intention) {
    find(person, id).ifPresent(play -> intend(play, intention));
  }

  /** Keeps what will be tried; the same words again leave it as it is. */
  void intend(Play play, String intention) {
    if (!intention.equals(play.intention())) {
      database
          .playthroughs()
          .intend(
              play.kept().id(),
              play.kept().beginning().person(),
              new Intention(intention, clock.instant(), null));
    }
  }

  /**
   * Keeps how something went that was tried; the same told again leaves it as it is.
   *
   * @param happened in the words of whoever tried it; empty for nothing
   */
  void tell(KeptPlaythrough kept, Intention intention, FollowUp.Went went, String happened) {
    FollowUp before = intention.followUp();
    if (before == null || before.went() != went || !before.happened().equals(happened)) {
      FollowUp told = new FollowUp(went, happened, clock.instant());
      database
          .playthroughs()
          .intend(
              kept.id(),
              kept.beginning().person(),
              new Intention(intention.text(), intention.written(), told));
    }
  }

  /** Everything that a person played. */
  History of(PersonId person) {
    return new History(database.playthroughs().of(person));
  }

  Calendar calendar() {
    return new Calendar(clock, ZoneId.systemDefault());
  }

  /** What a person did with each scenario, by the scenario's id. */
  Map<String, Library.Own> ownByScenario(PersonId person) {
    return own(of(person));
  }

  /** Likewise, of a history that is there. */
  static Map<String, Library.Own> own(History history) {
    Map<String, Library.Own> own = new HashMap<>();
    history
        .byScenario()
        .forEach((scenario, plays) -> own.put(scenario, own(plays, history.first(scenario))));
    return own;
  }

  /** Replays practise and do not measure: they count as what is open, and as nothing else. */
  private static Library.Own own(
      List<KeptPlaythrough> newestFirst, Optional<KeptPlaythrough> first) {
    List<KeptPlaythrough> ended =
        newestFirst.stream()
            .filter(kept -> kept.ended() && kept.beginning().origin() == null)
            .toList();
    return new Library.Own(
        ended.size(),
        first.map(Plays::overall).orElse(null),
        ended.stream()
            .map(Plays::overall)
            .filter(Objects::nonNull)
            .max(Double::compare)
            .orElse(null),
        newestFirst.stream()
            .filter(kept -> !kept.ended())
            .findFirst()
            .map(kept -> kept.id().text())
            .orElse(null));
  }

  private static @Nullable Double overall(KeptPlaythrough kept) {
    return kept.assessment() == null || kept.assessment().overall().isEmpty()
        ? null
        : kept.assessment().overall().getAsDouble();
  }
}
