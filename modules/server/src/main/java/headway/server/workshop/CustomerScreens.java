package headway.server.workshop;

import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.server.practice.Stage;
import headway.workshop.Workshop;
import java.util.Optional;

/** Makes the screens of rooms whose trainer plays the customer. */
record CustomerScreens(Skills skills) {
  /**
   * Of a room that has begun; none where its trainer does not play the customer.
   *
   * @param reader the interface's language
   */
  Optional<CustomerScreen> of(Room room, Stage stage, String reader) {
    Workshop workshop = room.now();
    return Optional.ofNullable(workshop.rolePlay())
        .map(
            play ->
                new CustomerScreen(room, workshop, play, stage, earshot(stage.scenario()), reader));
  }

  Earshot earshot(Scenario scenario) {
    return new Earshot(scenario, skills);
  }
}
