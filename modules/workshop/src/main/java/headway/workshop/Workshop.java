package headway.workshop;

import headway.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as it stands.
 *
 * @param participants in the order of their numbers, those who left or were sent away included
 * @param activity what the room does, by the plan's mode; null before it began
 * @param askAfter after so many days everyone is asked how it went what they wanted to try
 */
public record Workshop(
    Plan plan,
    Phase phase,
    List<Participant> participants,
    @Nullable Activity activity,
    int askAfter) {
  /** Two weeks: time to try it, and not so long that it is forgotten. */
  public static final int ASK_AFTER = 14;

  /** In days. */
  public static final int LONGEST_ASK_AFTER = 365;

  /** How many can take part at once. */
  public static final int MOST_PARTICIPANTS = 500;

  /** How many can ever join, so that nobody fills it by joining and leaving. */
  public static final int MOST_JOINS = 2_000;

  /** Nobody's debrief waits longer than this for a trainer who forgot to end the practice. */
  private static final Duration LONGEST_HOLD = Duration.ofHours(24);

  /** What keeps a participant from playing on. */
  public enum Hold {
    /** Nothing: the play is theirs to play. */
    NONE,
    /** Not begun: people join, or read the briefing. */
    WAITING,
    PAUSED,
    /** The practice has ended, and the room talks. */
    OVER
  }

  public Workshop {
    participants = List.copyOf(participants);
  }

  public static Workshop planned(Plan plan) {
    return new Workshop(plan, Phase.PLANNED, List.of(), null, ASK_AFTER);
  }

  /** The time in which everyone plays on their own; null before it, and in other modes. */
  public @Nullable Practice practice() {
    return activity instanceof Practice practice ? practice : null;
  }

  /** What the room plays together; null before it began, and in other modes. */
  public @Nullable Performance performance() {
    return activity instanceof Performance performance ? performance : null;
  }

  /** What the trainer plays with the room; null before it began, and in other modes. */
  public @Nullable RolePlay rolePlay() {
    return activity instanceof RolePlay rolePlay ? rolePlay : null;
  }

  /** Applies an operation, or says why not. */
  public Outcome apply(Operation operation) {
    return switch (operation) {
      case Facilitation facilitation -> FacilitationRules.apply(this, facilitation);
      case Participation participation -> ParticipationRules.apply(this, participation);
      case Progress progress -> ProgressRules.apply(this, progress);
      case Staging staging -> StagingRules.apply(this, staging);
      case Enacting enacting -> EnactingRules.apply(this, enacting);
      case Debriefing debriefing -> DebriefingRules.apply(this, debriefing);
    };
  }

  public Optional<Participant> participant(int number) {
    return number >= 1 && number <= participants.size()
        ? Optional.of(participants.get(number - 1))
        : Optional.empty();
  }

  /** The participant that a person is, whether here, away or sent away. */
  public Optional<Participant> participant(PersonId person) {
    return participants.stream().filter(each -> each.person().equals(person)).findFirst();
  }

  /** What came of a round of voting. While it is open, nobody is told but how many voted. */
  public Result result(Ballot ballot) {
    return Result.of(ballot, this);
  }

  /** Those who take part and go one strand of what the room plays together. */
  public List<Participant> inStrand(int strand) {
    Performance performance = performance();
    return performance == null
        ? List.of()
        : present().stream()
            .filter(each -> performance.of(each.number()).number() == strand)
            .toList();
  }

  /** Those who take part. */
  public List<Participant> present() {
    return participants.stream().filter(Participant::isHere).toList();
  }

  /** What keeps participants from playing on. A workshop that is closed keeps nobody. */
  public Hold hold(Instant now) {
    if (isForgotten(now)) {
      return Hold.NONE;
    }
    return switch (phase) {
      case PLANNED, LOBBY, BRIEFING -> Hold.WAITING;
      case PRACTICE ->
          activity instanceof Practice practice && practice.isPaused() ? Hold.PAUSED : Hold.NONE;
      case DEBRIEF -> Hold.OVER;
      case CLOSED -> Hold.NONE;
    };
  }

  /**
   * Whether what a play was worth is told to whoever played it. Not while others still play: their
   * neighbour's screen would tell them.
   */
  public boolean tells(Instant now) {
    return !phase.isBefore(Phase.DEBRIEF) || isForgotten(now);
  }

  private boolean isForgotten(Instant now) {
    return activity != null && now.isAfter(activity.begun().plus(LONGEST_HOLD));
  }

  Workshop in(Phase other) {
    return new Workshop(plan, other, participants, activity, askAfter);
  }

  Workshop doing(Activity other) {
    return new Workshop(plan, Phase.PRACTICE, participants, other, askAfter);
  }

  Workshop askingAfter(int days) {
    return new Workshop(plan, phase, participants, activity, days);
  }

  /** With a participant as they are now: a new one, or in the place of the one before. */
  Workshop with(Participant participant) {
    List<Participant> all = new ArrayList<>(participants);
    if (participant.number() == all.size() + 1) {
      all.add(participant);
    } else {
      all.set(participant.number() - 1, participant);
    }
    return new Workshop(plan, phase, all, activity, askAfter);
  }
}
