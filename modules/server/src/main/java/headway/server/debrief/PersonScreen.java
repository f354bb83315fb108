package headway.server.debrief;

import headway.assessment.Skills;
import headway.server.page.Debrief;
import headway.server.page.PersonReview;
import headway.server.practice.SkillWords;
import headway.workshop.Participant;
import headway.workshop.Verdict;
import headway.workshop.debrief.RoomPlay;
import headway.workshop.debrief.RoomPlay.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the page of one person, as far as the trainer may see it. */
final class PersonScreen {
  private final RoomRecord room;
  private final Participant participant;
  private final PlaceWords places;
  private final SkillWords skills;

  PersonScreen(RoomRecord room, Participant participant, Skills skills, String reader) {
    this.room = room;
    this.participant = participant;
    this.places = new PlaceWords(room.stage());
    this.skills = new SkillWords(skills, reader);
  }

  PersonReview page(PersonReview.@Nullable Problem problem) {
    boolean seen = participant.review().isSeen();
    RoomPlay play = seen ? room.play(participant).orElse(null) : null;
    String ending = play == null ? null : play.ending();
    return new PersonReview(
        room.room().kept().id().text(),
        room.stage().words(room.stage().scenario().title()),
        room.stage().language(),
        participant.number(),
        room.called(participant),
        seen,
        participant.review().revealed(),
        room.known(),
        ending == null ? null : places.name(ending),
        play == null ? List.of() : scores(play),
        play == null ? List.of() : decisions(play),
        problem);
  }

  private List<PersonReview.Score> scores(RoomPlay play) {
    Map<String, Verdict> verdicts = participant.review().verdicts();
    List<PersonReview.Score> scores = new ArrayList<>();
    play.scores()
        .forEach(
            (skill, score) -> {
              Verdict verdict = verdicts.get(skill);
              scores.add(
                  new PersonReview.Score(
                      skill,
                      skills.name(skill),
                      score,
                      verdict == null
                          ? null
                          : new Debrief.Verdict(verdict.score(), verdict.reason())));
            });
    return scores;
  }

  private List<PersonReview.Decision> decisions(RoomPlay play) {
    List<PersonReview.Decision> decisions = new ArrayList<>();
    int number = 0;
    for (Taken taken : play.taken()) {
      number++;
      if (places.isReflection(taken.scene())) {
        continue;
      }
      String strongest =
          taken.isStrongest()
              ? ""
              : taken.strongest().stream()
                  .sorted()
                  .findFirst()
                  .map(move -> places.move(taken.scene(), move))
                  .orElse("");
      decisions.add(
          new PersonReview.Decision(
              number,
              places.name(taken.scene()),
              places.move(taken.scene(), taken.move()),
              places.isAct(taken.scene(), taken.move()),
              taken.losses().values().stream().mapToDouble(Double::doubleValue).average().orElse(0),
              strongest));
    }
    return decisions;
  }
}
