package headway.server;

import headway.analysis.Analysis;
import headway.analysis.AnalysisDesk;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.server.debrief.GroupDebriefPages;
import headway.server.http.Exchange;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.http.SignInAddress;
import headway.server.library.Scenarios;
import headway.server.own.OwnPages;
import headway.server.page.Assets;
import headway.server.page.Pages;
import headway.server.paper.Press;
import headway.server.practice.ComparisonPages;
import headway.server.practice.ConversationPages;
import headway.server.practice.DebriefPages;
import headway.server.practice.Debriefs;
import headway.server.practice.LibraryPages;
import headway.server.practice.MePages;
import headway.server.practice.Plays;
import headway.server.trainer.TrainerPages;
import headway.server.workbench.RunSheets;
import headway.server.workbench.WorkbenchPages;
import headway.server.workshop.Attendances;
import headway.server.workshop.CustomerPages;
import headway.server.workshop.Doors;
import headway.server.workshop.EarPages;
import headway.server.workshop.ErasurePages;
import headway.server.workshop.Erasures;
import headway.server.workshop.FacilitationPages;
import headway.server.workshop.HandoverPages;
import headway.server.workshop.Handovers;
import headway.server.workshop.JoinPages;
import headway.server.workshop.LivePages;
import headway.server.workshop.PlanningPages;
import headway.server.workshop.RehearsalPages;
import headway.server.workshop.SeatPages;
import headway.server.workshop.TogetherPages;
import headway.server.workshop.TrainerRooms;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Every address there is, and what answers it. */
record Routes(
    Pages pages,
    Assets assets,
    Scenarios scenarios,
    Skills skills,
    Plays plays,
    OwnPages own,
    TrainerPages trainers,
    AnalysisDesk analyses,
    Attendances attendances,
    Doors doors,
    Handovers handovers,
    Erasures erasures) {

  void on(Exchange exchange) {
    Function<Scenario, Optional<Analysis>> known = this::known;
    LibraryPages library = new LibraryPages(pages, scenarios, skills, plays, known);
    ConversationPages conversation = new ConversationPages(pages, plays, attendances);
    Debriefs debriefs = new Debriefs(plays, skills, known, attendances);
    Press press = Press.start();
    DebriefPages debrief = new DebriefPages(pages, plays, debriefs, press, attendances);
    ComparisonPages comparison = new ComparisonPages(pages, plays, debriefs, attendances);
    MePages me = new MePages(pages, scenarios, skills, plays, known, attendances);
    WorkbenchPages workbench = new WorkbenchPages(pages, scenarios, skills, analyses);
    exchange
        .get("/scenarios", library::library)
        .get("/scenarios/:scenario", library::briefing)
        .post("/scenarios/:scenario/playthroughs", library::start)
        .get("/playthroughs/:playthrough", conversation::conversation)
        .post("/playthroughs/:playthrough/moves", conversation::move)
        .get("/playthroughs/:playthrough/moves", conversation::back)
        .get("/playthroughs/:playthrough/debrief", debrief::debrief)
        .get("/playthroughs/:playthrough/debrief.pdf", debrief::paper)
        .post("/playthroughs/:playthrough/intention", debrief::intend)
        .get("/playthroughs/:playthrough/intention", conversation::back)
        .post("/playthroughs/:playthrough/replays", conversation::replay)
        .get("/playthroughs/:playthrough/replays", conversation::back)
        .get("/playthroughs/:playthrough/comparison", comparison::comparison)
        .get("/me", me::me)
        .post("/playthroughs/:playthrough/follow-ups", me::follow)
        .get("/playthroughs/:playthrough/follow-ups", request -> new Reply.SeeOther("/me"))
        .post("/me/codes", own::code)
        .get("/me/codes", own::home)
        .get("/me/arrival", own::arrival)
        .post("/me/arrivals", own::arrive)
        .get("/me/arrivals", own::arrivalAgain)
        .get("/me/export", own::export)
        .post("/me/erasures", own::erase)
        .get("/me/erasures", own::erased)
        .get(SignInAddress.PATH, trainers.signIn()::signIn)
        .post(SignInAddress.PATH, trainers.signIn()::enter)
        .post("/trainer/sign-out", trainers.signIn()::signOut)
        .get("/trainer/sign-out", trainers.signIn()::signOutAgain)
        .get("/trainer/welcome/:link", trainers.welcome()::welcome)
        .post("/trainer/welcome/:link", trainers.welcome()::accept)
        .getByTrainer("/trainer/account", trainers.account()::account)
        .postByTrainer("/trainer/password", trainers.account()::changePassword)
        .getByTrainer("/trainer/password", trainers.account()::home)
        .postByTrainer("/trainer/sign-out-everywhere", trainers.account()::signOutEverywhere)
        .getByTrainer("/trainer/sign-out-everywhere", trainers.account()::home)
        .getByTrainer("/trainer/invitations", trainers.invitations()::invitations)
        .postByTrainer("/trainer/invitations", trainers.invitations()::invite)
        .postByTrainer("/trainer/invitations/:invitation/end", trainers.invitations()::revoke)
        .getByTrainer("/trainer/invitations/:invitation/end", trainers.invitations()::home)
        .getByTrainer("/trainer", request -> new Reply.SeeOther(SignInAddress.HOME))
        .getByTrainer("/trainer/version", workbench::version)
        .getByTrainer("/trainer/scenarios", workbench::workbench)
        .getByTrainer("/trainer/scenarios/:scenario", workbench::workpiece)
        .getByTrainer("/trainer/scenarios/:scenario/scenes/:scene", workbench::scene)
        .getByTrainer("/trainer/scenarios/:scenario/run-sheet", workbench::runSheet)
        .get("/pictures/:hash/:picture", this::picture)
        .get(Assets.PATH + ":asset", this::asset);
    workshops(exchange, known);
    trainer(exchange, known, workbench.runSheets());
    groupDebriefs(
        exchange,
        new GroupDebriefPages(pages, scenarios, skills, doors.rooms(), debriefs, press, known));
  }

  private void workshops(Exchange exchange, Function<Scenario, Optional<Analysis>> known) {
    JoinPages join = new JoinPages(pages, scenarios, doors);
    SeatPages seat = new SeatPages(pages, scenarios, doors, attendances, skills, known);
    EarPages ears = new EarPages(seat, doors);
    exchange
        .get("/", join::door)
        .get("/join", join::home)
        .post("/join", join::joinTyped)
        .get("/join/:code", join::invitation)
        .post("/join/:code", join::join)
        .get("/workshops/:code", seat::seat)
        .get("/workshops/:code/live", seat::live)
        .post("/workshops/:code/playthroughs", seat::begin)
        .get("/workshops/:code/playthroughs", seat::back)
        .post("/workshops/:code/votes", seat::vote)
        .get("/workshops/:code/votes", seat::back)
        .post("/workshops/:code/ears", ears::hear)
        .get("/workshops/:code/ears", seat::back)
        .post("/workshops/:code/intention", seat::intend)
        .get("/workshops/:code/intention", seat::back)
        .post("/workshops/:code/departures", seat::leave)
        .get("/workshops/:code/departures", seat::back)
        .post("/workshops/:code/returns", seat::comeBack)
        .get("/workshops/:code/returns", seat::back);
  }

  private void trainer(
      Exchange exchange, Function<Scenario, Optional<Analysis>> known, RunSheets sheets) {
    HandoverPages handover = new HandoverPages(pages, scenarios, doors, handovers, plays);
    TrainerRooms rooms = new TrainerRooms(pages, scenarios, doors, skills, known, sheets);
    PlanningPages planning = new PlanningPages(pages, scenarios, rooms, plays);
    RehearsalPages rehearsal = new RehearsalPages(rooms);
    ErasurePages erasure = new ErasurePages(rooms, erasures);
    LivePages live = new LivePages(pages, rooms);
    FacilitationPages facilitation = new FacilitationPages(rooms);
    exchange
        .getByTrainer("/trainer/workshops", planning::workshops)
        .postByTrainer("/trainer/workshops", planning::make)
        .getByTrainer("/trainer/workshops/:workshop", live::control)
        .getByTrainer("/trainer/workshops/:workshop/live", live::live)
        .getByTrainer("/trainer/workshops/:workshop/screen", live::screen)
        .getByTrainer("/trainer/workshops/:workshop/screen/live", live::screenLive)
        .postByTrainer("/trainer/workshops/:workshop/rehearsal", rehearsal::rehearse)
        .getByTrainer("/trainer/workshops/:workshop/rehearsal", rooms::back)
        .getByTrainer("/trainer/workshops/:workshop/erasure", erasure::ask)
        .postByTrainer("/trainer/workshops/:workshop/erasure", erasure::erase)
        .postByTrainer("/trainer/workshops/:workshop/steps", facilitation::step)
        .getByTrainer("/trainer/workshops/:workshop/steps", rooms::back)
        .postByTrainer(
            "/trainer/workshops/:workshop/participants/:number/name", facilitation::rename)
        .getByTrainer("/trainer/workshops/:workshop/participants/:number/name", rooms::back)
        .postByTrainer(
            "/trainer/workshops/:workshop/participants/:number/removal", facilitation::remove)
        .getByTrainer("/trainer/workshops/:workshop/participants/:number/removal", rooms::back)
        .postByTrainer("/trainer/workshops/:workshop/participants/:number/handover", handover::draw)
        .getByTrainer("/trainer/workshops/:workshop/participants/:number/handover", handover::back)
        .get("/join/:code/:handover", handover::takeOver)
        .post("/join/:code/:handover", handover::take);
    together(exchange, rooms, new TogetherPages(rooms, facilitation));
    customer(exchange, rooms, new CustomerPages(rooms));
  }

  private static void together(Exchange exchange, TrainerRooms rooms, TogetherPages together) {
    exchange
        .postByTrainer("/trainer/workshops/:workshop/votes", together::vote)
        .getByTrainer("/trainer/workshops/:workshop/votes", rooms::back)
        .postByTrainer("/trainer/workshops/:workshop/moves", together::move)
        .getByTrainer("/trainer/workshops/:workshop/moves", rooms::back)
        .postByTrainer("/trainer/workshops/:workshop/rewinds", together::rewind)
        .getByTrainer("/trainer/workshops/:workshop/rewinds", rooms::back)
        .postByTrainer("/trainer/workshops/:workshop/partings", together::part)
        .getByTrainer("/trainer/workshops/:workshop/partings", rooms::back)
        .postByTrainer("/trainer/workshops/:workshop/reunions", together::reunite)
        .getByTrainer("/trainer/workshops/:workshop/reunions", rooms::back);
  }

  private static void customer(Exchange exchange, TrainerRooms rooms, CustomerPages customer) {
    exchange
        .postByTrainer("/trainer/workshops/:workshop/lines", customer::say)
        .getByTrainer("/trainer/workshops/:workshop/lines", rooms::back)
        .postByTrainer("/trainer/workshops/:workshop/speakers", customer::choose)
        .getByTrainer("/trainer/workshops/:workshop/speakers", rooms::back)
        .postByTrainer("/trainer/workshops/:workshop/closings", customer::close)
        .getByTrainer("/trainer/workshops/:workshop/closings", rooms::back)
        .postByTrainer("/trainer/workshops/:workshop/indicators", customer::listen)
        .getByTrainer("/trainer/workshops/:workshop/indicators", rooms::back);
  }

  private static void groupDebriefs(Exchange exchange, GroupDebriefPages group) {
    String workshop = "/trainer/workshops/:workshop";
    exchange
        .getByTrainer(workshop + "/debrief", group::debrief)
        .postByTrainer(workshop + "/debrief/days", group::askAfter)
        .getByTrainer(workshop + "/debrief/days", group::back)
        .getByTrainer(workshop + "/people/:number", group::person)
        .postByTrainer(workshop + "/people/:number/showing", group::reveal)
        .getByTrainer(workshop + "/people/:number/showing", group::backToPerson)
        .postByTrainer(workshop + "/people/:number/scores", group::overrule)
        .getByTrainer(workshop + "/people/:number/scores", group::backToPerson)
        .getByTrainer(workshop + "/report.csv", group::csv)
        .getByTrainer(workshop + "/report.xlsx", group::spreadsheet)
        .getByTrainer(workshop + "/report.pdf", group::paper)
        .getByTrainer("/trainer/scenarios/:scenario/rooms", group::comparison);
  }

  /** What is known of a scenario by now; where nothing is, it will be. */
  private Optional<Analysis> known(Scenario scenario) {
    return analyses.known(scenario);
  }

  private Reply asset(Request request) {
    return assets
        .get(request.parameter("asset"))
        .<Reply>map(asset -> new Reply.File(asset.bytes(), asset.type(), asset.hash(), true))
        .orElseGet(Reply::notFound);
  }

  private Reply picture(Request request) {
    String hash = request.parameter("hash");
    String name = request.parameter("picture");
    return scenarios
        .picture(hash, name)
        .<Reply>map(bytes -> new Reply.File(bytes, type(name), hash, true))
        .orElseGet(Reply::notFound);
  }

  private static String type(String picture) {
    String ending = picture.substring(picture.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      default -> "image/webp";
    };
  }
}
