package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Pages;
import headway.store.FollowUp;
import headway.store.Intention;
import headway.store.KeptPlaythrough;
import java.util.Optional;
import java.util.function.Function;

/** What someone played and how they come along, and how it went what they tried. */
public final class MePages {
  private final Pages pages;
  private final Scenarios scenarios;
  private final Skills skills;
  private final Plays plays;
  private final Cards cards;
  private final Scorekeeper scores;
  private final Attendance attendance;

  /** Analyses are those that are known already; a page never waits for one. */
  public MePages(
      Pages pages,
      Scenarios scenarios,
      Skills skills,
      Plays plays,
      Function<Scenario, Optional<Analysis>> analyses,
      Attendance attendance) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.skills = skills;
    this.plays = plays;
    this.cards = new Cards(skills, analyses);
    this.scores = new Scorekeeper(plays, skills, analyses, attendance);
    this.attendance = attendance;
  }

  /** Everything that the reader played. */
  public Reply me(Request request) {
    MeScreen screen =
        new MeScreen(
            plays.of(request.person()),
            plays,
            scores,
            new SkillWords(skills, request.language()),
            plays.calendar(),
            attendance::asksFrom);
    return Reply.page(
        pages.render(screen.me(scenarios.playable(), cards), LibraryPages.frame(request)));
  }

  /** Keeps how it went what someone tried; told of what was not written it changes nothing. */
  public Reply follow(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    KeptPlaythrough kept = found.get().kept();
    Optional<FollowUp.Went> went = request.form().first("went").flatMap(MePages::went);
    String happened = request.form().typed("happened");
    if (went.isEmpty()) {
      return new Reply.Failed(400);
    }
    if (happened.length() > Plays.LONGEST_INTENTION) {
      return new Reply.Failed(413);
    }
    Optional<Intention> intention =
        History.intention(kept).filter(tried -> isMeant(request, tried));
    intention.ifPresent(tried -> plays.tell(kept, tried, went.get(), happened));
    return new Reply.SeeOther(intention.isEmpty() ? "/me" : "/me#tried");
  }

  private static Optional<FollowUp.Went> went(String word) {
    return switch (word) {
      case "helped" -> Optional.of(FollowUp.Went.HELPED);
      case "did-not-help" -> Optional.of(FollowUp.Went.DID_NOT_HELP);
      case "not-yet" -> Optional.of(FollowUp.Went.NOT_YET);
      default -> Optional.empty();
    };
  }

  /** Whether the form was about this text, and not about one in whose place it was written. */
  private static boolean isMeant(Request request, Intention tried) {
    return request
        .form()
        .first("written")
        .map(stamp -> stamp.equals(String.valueOf(tried.written().toEpochMilli())))
        .orElse(true);
  }
}
