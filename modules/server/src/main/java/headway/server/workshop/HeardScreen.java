package headway.server.workshop;

import headway.assessment.Indicator;
import headway.server.page.Heard;
import headway.server.practice.Stage;
import headway.workshop.Agreement;
import headway.workshop.Cue;
import headway.workshop.Hearing;
import headway.workshop.Participant;
import headway.workshop.Plan;
import headway.workshop.RolePlay;
import headway.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills what a room heard where its trainer plays the customer. */
final class HeardScreen {
  private final Workshop workshop;
  private final RolePlay play;
  private final Stage stage;
  private final Earshot earshot;
  private final String reader;

  /**
   * @param reader the interface's language
   */
  HeardScreen(Workshop workshop, RolePlay play, Stage stage, Earshot earshot, String reader) {
    this.workshop = workshop;
    this.play = play;
    this.stage = stage;
    this.earshot = earshot;
    this.reader = reader;
  }

  /**
   * Every answer, that which splits the ears most first.
   *
   * @param own the participant who reads; 0 for nobody in particular
   */
  List<Heard> all(int own) {
    return Hearing.mostSplitFirst(Hearing.all(workshop)).stream()
        .map(hearing -> heard(hearing, own))
        .toList();
  }

  /** One answer. */
  Heard one(int number, int own) {
    return heard(Hearing.all(workshop).get(number - 1), own);
  }

  private Heard heard(Hearing hearing, int own) {
    List<String> mine =
        play.exchange(hearing.number()).map(exchange -> exchange.ears().get(own)).orElse(List.of());
    List<Heard.Row> rows = new ArrayList<>();
    for (String code : hearing.ranked()) {
      rows.add(
          new Heard.Row(
              name(code),
              meaning(code),
              hearing.heard().getOrDefault(code, 0),
              100 * hearing.share(code),
              accord(hearing, code),
              mine.contains(code)));
    }
    return new Heard(
        hearing.number(),
        line(hearing.cue()),
        by(hearing.cue()).orElse(""),
        called(hearing.speaker()),
        hearing.speaker() == own,
        hearing.ears(),
        hearing.isJudgedByEnough(),
        rows,
        hearing.heard().entrySet().stream()
            .filter(each -> each.getValue() == 0)
            .map(Map.Entry::getKey)
            .map(this::name)
            .toList(),
        talk(hearing));
  }

  private static Heard.Accord accord(Hearing hearing, String code) {
    if (!hearing.isJudgedByEnough()) {
      return Heard.Accord.UNKNOWN;
    }
    return switch (hearing.accord(code)) {
      case HEARD -> Heard.Accord.HEARD;
      case SPLIT -> Heard.Accord.SPLIT;
      case HARDLY, UNHEARD -> Heard.Accord.HARDLY;
    };
  }

  /** What splits a room is worth most to talk about; then what it agrees on. */
  private Heard.Talk talk(Hearing hearing) {
    List<String> ranked = hearing.ranked();
    if (!hearing.isJudgedByEnough()) {
      return new Heard.Talk(Heard.Question.FEW, "");
    }
    if (ranked.isEmpty()) {
      return new Heard.Talk(Heard.Question.NOTHING, "");
    }
    Optional<String> split = hearing.mostSplit();
    boolean agreed = hearing.accord(ranked.getFirst()) == Hearing.Accord.HEARD;
    return split.isPresent() && (!agreed || hearing.accord(split.get()) == Hearing.Accord.SPLIT)
        ? new Heard.Talk(Heard.Question.SPLIT, name(split.get()))
        : new Heard.Talk(Heard.Question.SHARED, name(ranked.getFirst()));
  }

  /** An indicator that is not installed any more goes by its code. */
  String name(String code) {
    return earshot.find(code).map(Indicator::names).map(names -> names.get(reader)).orElse(code);
  }

  String meaning(String code) {
    return earshot.find(code).map(Indicator::meanings).map(words -> words.get(reader)).orElse("");
  }

  String line(Cue cue) {
    return switch (cue) {
      case Cue.Typed(String words) -> words;
      case Cue.Scripted scripted ->
          CustomerLines.find(stage.scenario(), scripted)
              .map(spoken -> stage.words(spoken.line().text()).strip())
              .orElse("");
    };
  }

  private Optional<String> by(Cue cue) {
    return cue instanceof Cue.Scripted scripted
        ? CustomerLines.find(stage.scenario(), scripted)
            .map(spoken -> spoken.line().speaker())
            .map(actor -> stage.words(actor.name()))
        : Optional.empty();
  }

  String called(int participant) {
    Plan plan = workshop.plan();
    return workshop
        .participant(participant)
        .map((Participant each) -> each.called(plan.naming()))
        .orElse("");
  }

  /** Over all answers; none where too few listened. */
  Optional<Heard.Agreement> agreement() {
    List<Hearing> all = Hearing.all(workshop);
    return Hearing.agreement(all)
        .map(
            (Agreement agreement) ->
                new Heard.Agreement(
                    (int) all.stream().filter(Hearing::isJudgedByEnough).count(),
                    agreement.heard() == null ? null : (int) Math.round(100 * agreement.heard()),
                    agreement.coefficient()));
  }
}
