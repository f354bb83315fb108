package headway.server.workshop;

import headway.server.http.Exchange;
import headway.server.page.RunSheet;
import headway.server.page.Rundown;
import headway.server.page.Rundown.Kind;
import headway.server.page.Rundown.Part;
import headway.server.practice.Stage;
import headway.server.workbench.RunSheets;
import headway.workshop.Course;
import headway.workshop.Cue;
import headway.workshop.Participant;
import headway.workshop.Performance;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.RolePlay;
import headway.workshop.Workshop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the run sheet that stands beside a trainer's controls, from where the room is. */
record Rundowns(RunSheets sheets) {

  Rundown of(Workshop workshop, Stage stage, String reader) {
    Plan plan = workshop.plan();
    RunSheet sheet = sheets.of(stage.scenario(), reader, plan.language(), plan.parameters());
    return new Rundown(
        "/trainer/scenarios/"
            + Exchange.escaped(plan.scenario())
            + "/run-sheet?in="
            + Exchange.escaped(sheet.textLanguage()),
        sheet.textLanguage(),
        sheet.known(),
        parts(workshop, sheet, whereabouts(workshop, stage)));
  }

  /** How many are at each scene; of a room that is there as one, one. */
  private static Map<String, Integer> whereabouts(Workshop workshop, Stage stage) {
    Map<String, Integer> here = new HashMap<>();
    if (workshop.phase() == Phase.PRACTICE) {
      places(workshop, stage).forEach(place -> here.merge(place, 1, Integer::sum));
    }
    return here;
  }

  private static Stream<String> places(Workshop workshop, Stage stage) {
    Prompter prompter = new Prompter(stage.scenario(), workshop.plan());
    Performance performance = workshop.performance();
    RolePlay rolePlay = workshop.rolePlay();
    if (performance != null) {
      return performance.goingOn().stream().map(strand -> prompter.at(strand.moves()).place().id());
    }
    if (rolePlay != null) {
      return Stream.of(
          rolePlay.exchanges().reversed().stream()
              .flatMap(exchange -> scene(exchange.cue()))
              .findFirst()
              .orElseGet(() -> prompter.at(List.of()).place().id()));
    }
    return workshop.present().stream()
        .map(Participant::course)
        .flatMap(Stream::ofNullable)
        .filter(course -> !course.ended())
        .map(Course::place);
  }

  private static Stream<String> scene(Cue cue) {
    return cue instanceof Cue.Scripted scripted ? Stream.of(scripted.scene()) : Stream.empty();
  }

  private static List<Part> parts(Workshop workshop, RunSheet sheet, Map<String, Integer> here) {
    Phase phase = workshop.phase();
    List<Part> parts = new ArrayList<>();
    boolean before = phase.compareTo(Phase.PRACTICE) < 0;
    parts.add(new Part(Kind.BRIEFING, "", 0, 0, before, 0, sheet.briefing(), List.of()));
    parts.addAll(played(workshop, sheet, here));
    boolean after = phase.compareTo(Phase.PRACTICE) > 0;
    parts.add(new Part(Kind.TALK, "", 0, 0, after, 0, sheet.questions(), List.of()));
    return parts;
  }

  /** The room is in the chapter where most of it is; in none once all have come to an end. */
  private static List<Part> played(Workshop workshop, RunSheet sheet, Map<String, Integer> here) {
    boolean playing = workshop.phase() == Phase.PRACTICE;
    boolean each = workshop.plan().mode() == Plan.Mode.EACH_THEIR_OWN;
    if (sheet.chapters().isEmpty()) {
      return List.of(new Part(Kind.PLAY, "", 0, sheet.minutes(), playing, 0, List.of(), List.of()));
    }
    List<Integer> counts = sheet.chapters().stream().map(chapter -> count(chapter, here)).toList();
    int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Part> parts = new ArrayList<>();
    for (RunSheet.Chapter chapter : sheet.chapters()) {
      int count = counts.get(parts.size());
      parts.add(
          new Part(
              Kind.PLAY,
              chapter.name(),
              chapter.from(),
              chapter.minutes(),
              playing && count > 0 && count == most,
              each ? count : 0,
              List.of(),
              sheet.topics().stream()
                  .filter(topic -> chapter.places().contains(topic.place()))
                  .map(topic -> topic(topic, here))
                  .toList()));
    }
    return parts;
  }

  private static int count(RunSheet.Chapter chapter, Map<String, Integer> here) {
    return chapter.places().stream().mapToInt(place -> here.getOrDefault(place, 0)).sum();
  }

  private static Rundown.Topic topic(RunSheet.Topic topic, Map<String, Integer> here) {
    return new Rundown.Topic(
        topic.number(),
        here.containsKey(topic.place()),
        topic.speaker(),
        topic.quote(),
        topic.offers().stream().filter(RunSheet.Offer::best).map(RunSheet.Offer::text).toList(),
        topic.offers().stream()
            .filter(offer -> offer.best() && !offer.why().isEmpty())
            .map(RunSheet.Offer::why)
            .findFirst()
            .orElse(""));
  }
}
