package headway.server.workshop;

import headway.scenario.Scenario;
import headway.server.http.Form;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Day;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.Workshops;
import headway.server.practice.Plays;
import headway.server.practice.Stage;
import headway.workshop.Plan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Workshops as their trainer plans them, and the list of all. */
public final class PlanningPages {
  /** So long a practice takes where a trainer says nothing else. */
  private static final String USUAL_MINUTES = "20";

  private final Pages pages;
  private final Scenarios scenarios;
  private final TrainerRooms trainer;
  private final Plays plays;

  public PlanningPages(Pages pages, Scenarios scenarios, TrainerRooms trainer, Plays plays) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.trainer = trainer;
    this.plays = plays;
  }

  /** All workshops, and what the next is made with. */
  public Reply workshops(Request request) {
    return workshops(request, 200, null);
  }

  private Reply workshops(Request request, int status, Workshops.@Nullable Problem problem) {
    List<Workshops.Row> rows = new ArrayList<>();
    for (Room room : trainer.rooms().ledBy(request.signedIn().id())) {
      trainer.stage(room, request.language()).ifPresent(stage -> rows.add(row(room, stage)));
    }
    Workshops view = new Workshops(rows, offers(request), settled(request), problem);
    return new Reply.Html(
        status,
        pages.render(view, new Frame(request.language(), TrainerRooms.ALL, request.byTrainer())));
  }

  private Workshops.Row row(Room room, Stage stage) {
    LocalDate made = LocalDate.ofInstant(room.kept().made(), ZoneId.systemDefault());
    int thisYear = LocalDate.ofInstant(trainer.rooms().instant(), ZoneId.systemDefault()).getYear();
    return new Workshops.Row(
        room.kept().id().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        room.kept().code().text(),
        new Day(made, made.getYear() == thisYear),
        ControlScreen.at(room.now()),
        room.now().present().size(),
        room.kept().plan().rehearsal());
  }

  private List<Workshops.Offer> offers(Request request) {
    String chosen =
        request.form().first("scenario").or(() -> request.query().first("scenario")).orElse("");
    return scenarios.playable().stream()
        .map(
            playable -> {
              Stage stage = new Stage(playable.scenario(), request.language());
              return new Workshops.Offer(
                  playable.id(),
                  stage.words(playable.scenario().title()),
                  stage.language(),
                  playable.scenario().minutes(),
                  playable.id().equals(chosen),
                  new OwnWords(request, playable.scenario()).asked(request.language()));
            })
        .toList();
  }

  /** Makes one. */
  public Reply make(Request request) {
    Optional<Scenarios.Playable> playable =
        request.form().first("scenario").flatMap(scenarios::playable);
    if (playable.isEmpty()) {
      return workshops(request, 422, Workshops.Problem.SCENARIO);
    }
    Optional<Integer> minutes =
        request
            .form()
            .first("minutes")
            .flatMap(WholeNumber::read)
            .filter(given -> given >= 1 && given <= Plan.MOST_MINUTES);
    if (minutes.isEmpty()) {
      return workshops(request, 422, Workshops.Problem.MINUTES);
    }
    Scenario scenario = playable.get().scenario();
    OwnWords words = new OwnWords(request, scenario);
    if (!words.areGood()) {
      return workshops(request, 422, Workshops.Problem.WORDS);
    }
    plays.keepText(playable.get());
    Room room =
        trainer
            .rooms()
            .make(
                new Plan(
                    scenario.id(),
                    scenario.hash(),
                    language(request, scenario),
                    request.form().first("named").isPresent()
                        ? Plan.Naming.NAMED
                        : Plan.Naming.PSEUDONYMOUS,
                    minutes.get(),
                    trainer.rooms().seed(),
                    mode(request),
                    false,
                    words.replaced()),
                request.signedIn().id());
    return new Reply.SeeOther(TrainerRooms.address(room));
  }

  private static Plan.Mode mode(Request request) {
    return switch (settled(request).mode()) {
      case EACH -> Plan.Mode.EACH_THEIR_OWN;
      case TOGETHER -> Plan.Mode.TOGETHER;
      case CUSTOMER -> Plan.Mode.TRAINER_PLAYS_CUSTOMER;
    };
  }

  /** What was filled in; where nothing was, what is proposed. */
  private static Workshops.Settled settled(Request request) {
    Form form = request.form();
    return new Workshops.Settled(
        form.first("language").orElse(request.language()),
        switch (form.first("mode").orElse("")) {
          case "together" -> Workshops.Mode.TOGETHER;
          case "customer" -> Workshops.Mode.CUSTOMER;
          default -> Workshops.Mode.EACH;
        },
        form.first("minutes")
            .filter(minutes -> minutes.length() <= WholeNumber.LONGEST)
            .orElse(USUAL_MINUTES),
        form.first("named").isPresent());
  }

  /** What was asked for where the scenario has it; else what it was written in. */
  private static String language(Request request, Scenario scenario) {
    return request
        .form()
        .first("language")
        .filter(scenario.languages()::contains)
        .orElse(scenario.languages().getFirst());
  }
}
