package headway.server.debrief;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Frame;
import headway.server.page.GroupDebrief;
import headway.server.page.HeardDebrief;
import headway.server.page.Pages;
import headway.server.page.PersonReview;
import headway.server.page.View;
import headway.server.paper.Press;
import headway.server.paper.Printing;
import headway.server.practice.Debriefs;
import headway.server.practice.Stage;
import headway.server.workshop.Answer;
import headway.server.workshop.HeardRoom;
import headway.server.workshop.Rooms;
import headway.workshop.Debriefing;
import headway.workshop.Participant;
import headway.workshop.Plan;
import headway.workshop.Workshop;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a trainer reads and takes along of a room after it played, and how rooms compare. */
public final class GroupDebriefPages {
  private static final String WORKSHOPS = "/trainer/workshops/";

  private final Pages pages;
  private final Scenarios scenarios;
  private final Skills skills;
  private final Rooms rooms;
  private final RoomRecords records;
  private final Press press;
  private final RoomMaps maps = new RoomMaps();

  /** Analyses are those that are known already; a page never waits for one. */
  public GroupDebriefPages(
      Pages pages,
      Scenarios scenarios,
      Skills skills,
      Rooms rooms,
      Debriefs debriefs,
      Press press,
      Function<Scenario, Optional<Analysis>> analyses) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.skills = skills;
    this.rooms = rooms;
    this.records = new RoomRecords(rooms, scenarios, debriefs, skills, analyses);
    this.press = press;
  }

  /** What the room can talk about. */
  public Reply debrief(Request request) {
    return inRoom(request, room -> debrief(request, room, 200, null));
  }

  private Reply inRoom(Request request, Function<RoomRecord, Reply> answer) {
    return records
        .find(request.parameter("workshop"), request.signedIn().id(), request.language())
        .map(answer)
        .orElseGet(Reply::notFound);
  }

  private Reply debrief(
      Request request, RoomRecord room, int status, GroupDebrief.@Nullable Problem problem) {
    HeardRoom heard = room.heard();
    if (heard != null) {
      return html(request, status, heard(room, heard, problem), address(room));
    }
    GroupDebrief page =
        new GroupScreen(room, skills, request.language())
            .page(maps.of(room, request.language()).orElse(null), problem);
    return html(request, status, page, address(room));
  }

  private static HeardDebrief heard(
      RoomRecord room, HeardRoom heard, GroupDebrief.@Nullable Problem problem) {
    return new HeardDebrief(
        room.room().kept().id().text(),
        room.stage().words(room.stage().scenario().title()),
        room.stage().language(),
        room.room().kept().plan().naming() == Plan.Naming.NAMED,
        heard.people().size(),
        heard.answers(),
        heard.agreement(),
        heard.people(),
        room.room().now().askAfter(),
        problem);
  }

  private Reply html(Request request, int status, View view, String address) {
    return new Reply.Html(
        status, pages.render(view, new Frame(request.language(), address, request.byTrainer())));
  }

  private static String address(RoomRecord room) {
    return WORKSHOPS + room.room().kept().id().text() + "/debrief";
  }

  /** Sets after how many days everyone is asked how it went what they wanted to try. */
  public Reply askAfter(Request request) {
    return inRoom(
        request,
        room ->
            switch (room.room()
                .perform(new Debriefing.AskAfter(number(request, "days"), rooms.instant()))) {
              case Answer.Done _ -> new Reply.SeeOther(address(room) + "#ask-after");
              case Answer.Busy _ -> debrief(request, room, 503, GroupDebrief.Problem.BUSY);
              case Answer.Refused _ -> debrief(request, room, 422, GroupDebrief.Problem.DAYS);
            });
  }

  /** What was typed as a whole number; -1 for anything else. */
  private static int number(Request request, String field) {
    String typed = request.form().first(field).orElse("").strip();
    return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
  }

  /** Where a trainer belongs who comes back to an address that is only posted to. */
  public Reply back(Request request) {
    return inRoom(request, room -> new Reply.SeeOther(address(room)));
  }

  /** One person's page. */
  public Reply person(Request request) {
    return withPerson(request, (room, person) -> person(request, room, person, 200, null));
  }

  private Reply withPerson(Request request, BiFunction<RoomRecord, Participant, Reply> answer) {
    String number = request.parameter("number");
    return inRoom(
        request,
        room ->
            number.matches("[1-9]\\d{0,5}")
                ? room.people().stream()
                    .filter(each -> each.number() == Integer.parseInt(number))
                    .findFirst()
                    .map(person -> answer.apply(room, person))
                    .orElseGet(Reply::notFound)
                : Reply.notFound());
  }

  private Reply person(
      Request request,
      RoomRecord room,
      Participant person,
      int status,
      PersonReview.@Nullable Problem problem) {
    return html(
        request,
        status,
        new PersonScreen(room, person, skills, request.language()).page(problem),
        address(room, person));
  }

  private static String address(RoomRecord room, Participant person) {
    return WORKSHOPS + room.room().kept().id().text() + "/people/" + person.number();
  }

  /** Shows a page that its person has not looked at. */
  public Reply reveal(Request request) {
    return withPerson(
        request,
        (room, person) ->
            done(request, room, person, new Debriefing.Reveal(person.number(), rooms.instant())));
  }

  /** Puts a score of the trainer's beside one that was worked out, or takes it back. */
  public Reply overrule(Request request) {
    return withPerson(
        request,
        (room, person) -> {
          String skill = request.form().first("skill").orElse("");
          boolean scored =
              room.play(person).filter(play -> play.scores().containsKey(skill)).isPresent();
          if (!scored) {
            return new Reply.Failed(400);
          }
          return done(
              request,
              room,
              person,
              request.form().first("restore").isPresent()
                  ? new Debriefing.Restore(person.number(), skill, rooms.instant())
                  : new Debriefing.Overrule(
                      person.number(),
                      skill,
                      number(request, "score"),
                      request.form().typed("reason"),
                      rooms.instant()));
        });
  }

  private Reply done(Request request, RoomRecord room, Participant person, Debriefing operation) {
    return switch (room.room().perform(operation)) {
      case Answer.Done _ -> new Reply.SeeOther(address(room, person));
      case Answer.Busy _ -> person(request, room, person, 503, PersonReview.Problem.BUSY);
      case Answer.Refused(var _, Workshop now) ->
          person(
              request,
              room,
              now.participant(person.number()).orElse(person),
              422,
              PersonReview.Problem.VERDICT);
    };
  }

  /** Where a trainer belongs who comes back to an address that is only posted to. */
  public Reply backToPerson(Request request) {
    return withPerson(request, (room, person) -> new Reply.SeeOther(address(room, person)));
  }

  /** One table of the report, by its name in the query; the first for none. */
  public Reply csv(Request request) {
    return inRoom(
        request,
        room -> {
          Report report = report(request, room);
          String table = request.query().first("table").orElse(report.names().getFirst());
          return report.names().contains(table)
              ? new Reply.Download(
                  Csv.of(report.sheet(table)),
                  "text/csv; charset=utf-8",
                  file(room, "-" + table + ".csv"))
              : Reply.notFound();
        });
  }

  private Report report(Request request, RoomRecord room) {
    return new Report(room, skills, pages, request.language());
  }

  private static String file(RoomRecord room, String end) {
    return "workshop-" + room.room().kept().code().text() + end;
  }

  /** All tables. */
  public Reply spreadsheet(Request request) {
    return inRoom(
        request,
        room ->
            new Reply.Download(
                Spreadsheet.of(report(request, room).sheets()),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                file(room, ".xlsx")));
  }

  /** The group's page on paper. */
  public Reply paper(Request request) {
    return inRoom(
        request,
        room -> {
          return switch (press.print(request.person(), paper(request, room))) {
            case Printing.Printed(byte[] pdf) ->
                new Reply.Download(pdf, "application/pdf", file(room, ".pdf"));
            case Printing.Busy _ -> new Reply.Failed(503);
          };
        });
  }

  private String paper(Request request, RoomRecord room) {
    Frame frame = new Frame(request.language(), address(room), request.byTrainer());
    HeardRoom heard = room.heard();
    return heard == null
        ? pages.paper(new GroupScreen(room, skills, request.language()).page(null, null), frame)
        : pages.paper(heard(room, heard, null), frame);
  }

  /** The rooms of a scenario beside each other, and its decisions over all of them. */
  public Reply comparison(Request request) {
    return scenarios
        .playable(request.parameter("scenario"))
        .map(
            playable -> {
              Stage stage = new Stage(playable.scenario(), request.language());
              ComparisonScreen screen =
                  new ComparisonScreen(
                      stage,
                      records.ofScenario(
                          playable.id(), request.signedIn().id(), request.language()),
                      skills,
                      request.language());
              return html(
                  request,
                  200,
                  screen.page(LocalDate.ofInstant(rooms.instant(), ZoneId.systemDefault())),
                  request.path());
            })
        .orElseGet(Reply::notFound);
  }
}
