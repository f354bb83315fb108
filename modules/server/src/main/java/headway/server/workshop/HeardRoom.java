package headway.server.workshop;

import headway.assessment.Skills;
import headway.server.page.Heard;
import headway.server.page.HeardDebrief;
import headway.server.practice.Stage;
import headway.workshop.Participant;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.RolePlay;
import headway.workshop.Workshop;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a room heard whose trainer plays the customer.
 *
 * @param people who took part and were not sent away, in the order of joining
 * @param answers those that split the room most first; none before the room talks about them
 * @param agreement over all answers; null where too few listened, or not yet
 */
public record HeardRoom(
    List<HeardDebrief.Person> people, List<Heard> answers, Heard.@Nullable Agreement agreement) {
  public HeardRoom {
    people = List.copyOf(people);
    answers = List.copyOf(answers);
  }

  /**
   * Of a room, as its trainer may tell it; none of one that plays otherwise.
   *
   * @param reader the interface's language
   */
  public static Optional<HeardRoom> of(Room room, Stage stage, Skills skills, String reader) {
    Workshop workshop = room.now();
    if (workshop.plan().mode() != Plan.Mode.TRAINER_PLAYS_CUSTOMER) {
      return Optional.empty();
    }
    List<HeardDebrief.Person> people =
        workshop.participants().stream()
            .filter(each -> each.standing() != Participant.Standing.REMOVED)
            .map(each -> person(workshop, each))
            .toList();
    RolePlay play = workshop.rolePlay();
    if (play == null || workshop.phase() == Phase.PRACTICE) {
      return Optional.of(new HeardRoom(people, List.of(), null));
    }
    Earshot earshot = new Earshot(stage.scenario(), skills);
    HeardScreen heard = new HeardScreen(workshop, play, stage, earshot, reader);
    return Optional.of(new HeardRoom(people, heard.all(0), heard.agreement().orElse(null)));
  }

  private static HeardDebrief.Person person(Workshop workshop, Participant participant) {
    RolePlay play = workshop.rolePlay();
    List<RolePlay.Exchange> exchanges = play == null ? List.of() : play.exchanges();
    int number = participant.number();
    return new HeardDebrief.Person(
        participant.called(workshop.plan().naming()),
        (int) exchanges.stream().filter(each -> each.speaker() == number).count(),
        (int) exchanges.stream().filter(each -> each.ears().containsKey(number)).count());
  }
}
