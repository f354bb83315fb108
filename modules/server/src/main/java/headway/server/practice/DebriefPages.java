package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Assessor;
import headway.assessment.Skills;
import headway.assessment.Transcript;
import headway.scenario.Scenario;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Debrief;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.paper.Press;
import headway.server.paper.Printing;
import java.util.Optional;
import java.util.function.Function;

/** The debrief, and what someone writes down to try. */
public final class DebriefPages {
  private final Pages pages;
  private final Plays plays;
  private final Skills skills;
  private final Assessor assessor;
  private final Function<Scenario, Optional<Analysis>> analyses;
  private final Press press;

  /** Analyses are those that are known already; a page never waits for one. */
  public DebriefPages(
      Pages pages,
      Plays plays,
      Skills skills,
      Function<Scenario, Optional<Analysis>> analyses,
      Press press) {
    this.pages = pages;
    this.plays = plays;
    this.skills = skills;
    this.assessor = new Assessor(skills);
    this.analyses = analyses;
    this.press = press;
  }

  /** What an ended play showed; one that goes on leads back to its conversation. */
  public Reply debrief(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    Play play = found.get();
    return play.playthrough().hasEnded()
        ? Reply.page(pages.render(debrief(play, request.language()), frame(play, request)))
        : new Reply.SeeOther(ConversationPages.address(play));
  }

  private static Frame frame(Play play, Request request) {
    return new Frame(request.language(), ConversationPages.address(play), request.here());
  }

  /** The same as a PDF. While its scores follow it leads back to the page, which tells so. */
  public Reply paper(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    Play play = found.get();
    if (!play.playthrough().hasEnded()) {
      return new Reply.SeeOther(ConversationPages.address(play));
    }
    Debrief debrief = debrief(play, request.language());
    if (debrief.scoring() == Debrief.Scoring.FOLLOWS) {
      return new Reply.SeeOther(ConversationPages.address(play));
    }
    return switch (press.print(pages.paper(debrief, frame(play, request)))) {
      case Printing.Printed(byte[] pdf) ->
          new Reply.Download(pdf, "application/pdf", debrief.scenario() + ".pdf");
      case Printing.Busy ignored -> new Reply.Failed(503);
    };
  }

  private Debrief debrief(Play play, String language) {
    Scenario scenario = play.playthrough().scenario();
    Stage stage = new Stage(scenario, language, play.languageFor(language));
    Transcript transcript = assessor.transcript(play.playthrough());
    Optional<Analysis> analysis = analyses.apply(scenario);
    if (analysis.isEmpty()) {
      return DebriefScreen.of(stage, play, skills, transcript, null, null, Debrief.Scoring.FOLLOWS);
    }
    if (!analysis.get().hasWorth()) {
      return DebriefScreen.of(stage, play, skills, transcript, null, null, Debrief.Scoring.NONE);
    }
    Assessment assessment = plays.keep(play, assessor.assess(transcript, analysis.get()));
    boolean sameRules = assessment.rulesVersion().equals(skills.rulesVersion());
    return DebriefScreen.of(
        stage,
        play,
        skills,
        transcript,
        sameRules ? analysis.get() : null,
        assessment,
        Debrief.Scoring.READY);
  }

  /** Keeps what someone will try. */
  public Reply intend(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    String intention = request.form().first("intention").orElse("").strip();
    if (intention.length() > Plays.LONGEST_INTENTION) {
      return new Reply.Failed(413);
    }
    plays.intend(found.get(), intention);
    return new Reply.SeeOther(ConversationPages.address(found.get()) + "#intention");
  }
}
