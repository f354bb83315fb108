package headway.server.own;

import headway.people.PersonId;
import headway.people.TravelCode;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Arrival;
import headway.server.page.Arrival.Problem;
import headway.server.page.Code;
import headway.server.page.Erased;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.store.Database;
import headway.store.Taking;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The code, the arrival on another device, the copy, and the end of it all. */
public final class OwnPages {
  private static final String ME = "/me";
  private static final String ERASED = "/me/erasures";
  private static final String FILE = "headway-me.json";

  /** In characters; four words of seven and what stands between them. */
  private static final int LONGEST_CODE = 100;

  private final Pages pages;
  private final Database database;
  private final Codes codes;
  private final Guesses guesses;
  private final OwnData data;
  private final Farewells farewells;
  private final Supplier<PersonId> newPerson;
  private final BiConsumer<PersonId, Runnable> changing;

  /**
   * Over what is kept.
   *
   * @param changing does what changes a person, and tells whoever holds something of theirs
   */
  public OwnPages(
      Pages pages,
      Database database,
      Codes codes,
      Guesses guesses,
      OwnData data,
      Farewells farewells,
      Supplier<PersonId> newPerson,
      BiConsumer<PersonId, Runnable> changing) {
    this.pages = pages;
    this.database = database;
    this.codes = codes;
    this.guesses = guesses;
    this.data = data;
    this.farewells = farewells;
    this.newPerson = newPerson;
    this.changing = changing;
  }

  /** A new code, shown this once: it is not kept, so it cannot be shown again. */
  public Reply code(Request request) {
    Codes.Drawn drawn = codes.draw(request.person(), request.language());
    return Reply.page(
        pages.render(new Code(drawn.code().words(), drawn.until()), frame(request, ME)));
  }

  /** Leads whoever comes back by the address of a form. */
  public Reply home(Request request) {
    return new Reply.SeeOther(ME);
  }

  /** Where the code is typed. */
  public Reply arrival(Request request) {
    return Reply.page(arrival(request, "", true, null));
  }

  public Reply arrivalAgain(Request request) {
    return new Reply.SeeOther("/me/arrival");
  }

  private String arrival(Request request, String typed, boolean bring, @Nullable Problem problem) {
    int plays = database.playthroughs().count(request.person());
    return pages.render(new Arrival(typed, plays, bring, problem), frame(request, "/me/arrival"));
  }

  /** Takes the code; this browser then is whose code it is. */
  public Reply arrive(Request request) {
    String typed = request.form().first("code").orElse("");
    if (typed.length() > LONGEST_CODE) {
      return refused(request, 422, new Problem(Problem.Kind.OTHER_COUNT, "", 0));
    }
    return switch (TravelCode.read(typed)) {
      case TravelCode.Typed.OtherCount(int words) ->
          refused(request, 422, new Problem(Problem.Kind.OTHER_COUNT, "", words));
      case TravelCode.Typed.Unknown(List<String> words) ->
          refused(request, 422, new Problem(Problem.Kind.UNKNOWN_WORD, words.getFirst(), 0));
      case TravelCode.Typed.Code(TravelCode code) -> arriveWith(request, code);
    };
  }

  private Reply arriveWith(Request request, TravelCode code) {
    Duration wait = guesses.wait(request.machine());
    if (wait.isPositive()) {
      int minutes = Math.toIntExact(wait.plusSeconds(59).toMinutes());
      return refused(request, 429, new Problem(Problem.Kind.TOO_MANY, "", minutes));
    }
    Taking taking = codes.take(code, request.person());
    if (!(taking instanceof Taking.NotThere)) {
      guesses.takeBack(request.machine());
    }
    return switch (taking) {
      case Taking.Taken(PersonId person) -> become(request, person);
      case Taking.Arrived ignored -> new Reply.SeeOther(ME);
      case Taking.Own ignored -> refused(request, 422, new Problem(Problem.Kind.OWN, "", 0));
      case Taking.NotThere ignored -> refused(request, 422, new Problem(Problem.Kind.WRONG, "", 0));
    };
  }

  /**
   * What was played on this browser goes along, or else goes: nobody could find it or erase it any
   * more. A form that did not ask, because there was nothing yet, is no reason to lose anything.
   * Whose answer is lost on its way asks again as whoever it was, and so is not gone.
   */
  private Reply become(Request request, PersonId person) {
    if (bring(request)) {
      changing.accept(request.person(), () -> database.pass(request.person(), person));
    } else {
      changing.accept(request.person(), () -> database.erase(request.person()));
    }
    return new Reply.Become(person, ME);
  }

  private static boolean bring(Request request) {
    return request.form().first("bring").isPresent() || request.form().first("asked").isEmpty();
  }

  private Reply refused(Request request, int status, Problem problem) {
    String typed = request.form().first("code").orElse("");
    String kept = typed.substring(0, Math.min(typed.length(), LONGEST_CODE));
    return new Reply.Html(status, arrival(request, kept, bring(request), problem));
  }

  /** Everything that is kept of the reader. */
  public Reply export(Request request) {
    return new Reply.Download(data.of(request.person()), "application/json", FILE);
  }

  /** Erases the reader, who is nobody's past from here on. */
  public Reply erase(Request request) {
    changing.accept(request.person(), () -> farewells.erase(request.person()));
    return new Reply.Become(newPerson.get(), ERASED);
  }

  /** Says that nothing is left, to whoever has nothing. */
  public Reply erased(Request request) {
    return !database.playthroughs().has(request.person(), 1)
        ? Reply.page(pages.render(new Erased(), frame(request, ERASED)))
        : new Reply.SeeOther(ME);
  }

  private static Frame frame(Request request, String path) {
    return new Frame(request.language(), path, request.byTrainer());
  }
}
