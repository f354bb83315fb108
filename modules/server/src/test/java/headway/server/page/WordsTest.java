package headway.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordsTest {
  private static final Web WEB = Web.packaged();
  private static final Pattern KEY = Pattern.compile("[{(]t \"([^\"]+)\"");
  private static final Pattern GROUP = Pattern.compile("[{(]word \"([^\"]+)\" ");
  private static final Pattern TAG_OR_MUSTACHE =
      Pattern.compile("\\{\\{.*?}}|<[^>]*>", Pattern.DOTALL);

  /** Groups of words, each with one for every value of an enum. */
  private static final Map<String, Class<? extends Enum<?>>> GROUPS =
      Map.ofEntries(
          Map.entry("mood", Mood.class),
          Map.entry("meter", Meter.Kind.class),
          Map.entry("choose.prompt", Conversation.Medium.class),
          Map.entry("notice", Notice.Reason.class),
          Map.entry("outcome", Debrief.Outcome.class),
          Map.entry("went", Tried.Went.class),
          Map.entry("noticed", Moment.Noticed.Kind.class),
          Map.entry("health", Health.class),
          Map.entry("bot", Workbench.Bot.class),
          Map.entry("panel.kind", Panel.Kind.class),
          Map.entry("workshops.word", Workshops.Subject.class),
          Map.entry("rundown.kind", Rundown.Kind.class),
          Map.entry("fit", Panel.Fit.class),
          Map.entry("mark", Panel.Mark.class),
          Map.entry("arrival.problem", Arrival.Problem.Kind.class),
          Map.entry("sign-in.problem", SignIn.Problem.Kind.class),
          Map.entry("welcome.title", Welcome.Kind.class),
          Map.entry("welcome.lead", Welcome.Kind.class),
          Map.entry("welcome.do", Welcome.Kind.class),
          Map.entry("welcome.problem", Welcome.Problem.class),
          Map.entry("account.problem", Account.Problem.Kind.class),
          Map.entry("failure.what", Failure.Kind.class),
          Map.entry("door.problem", Door.Problem.Kind.class),
          Map.entry("seat.stage", Seat.Stage.class),
          Map.entry("together.stage", Control.Stage.class),
          Map.entry("vote.now", Poll.Voting.class),
          Map.entry("vote.problem", Vote.Problem.class),
          Map.entry("direction.approach", Direction.Approach.class),
          Map.entry("customer.stage", Control.Stage.class),
          Map.entry("customer.role", CustomerSeat.Role.class),
          Map.entry("customer.problem", CustomerSeat.Problem.class),
          Map.entry("customer.fault", CustomerControl.Fault.class),
          Map.entry("customer.words-fault", CustomerControl.WordsFault.class),
          Map.entry("heard.accord", Heard.Accord.class),
          Map.entry("heard.talk", Heard.Question.class),
          Map.entry("workshops.word-fault", Workshops.WordFault.class),
          Map.entry("workshops.problem", Workshops.Problem.class),
          Map.entry("control.stage", Control.Stage.class),
          Map.entry("control.problem", Control.Problem.class),
          Map.entry("take-over.problem", TakeOver.Problem.class),
          Map.entry("control.standing", Control.Person.Standing.class),
          Map.entry("group.problem", GroupDebrief.Problem.class),
          Map.entry("group.approach", GroupDebrief.Approach.class),
          Map.entry("report.approach", GroupDebrief.Approach.class),
          Map.entry("group.standing", GroupDebrief.Person.Standing.class),
          Map.entry("person.problem", PersonReview.Problem.class),
          Map.entry("rooms.advice", RoomsCompared.Advice.class),
          Map.entry("board.place", Board.Tally.Kind.class),
          Map.entry("board.outcome", Debrief.Outcome.class),
          Map.entry("failure.advice", Failure.Kind.class));

  /** Those that no template asks for by name, but a page's title or a helper does. */
  private static final Set<String> ASKED_IN_JAVA =
      Set.of(
          "group.title",
          "person.title",
          "rooms.title",
          "report.number",
          "report.cue",
          "report.share",
          "report.kept",
          "report.kept-own",
          "report.entropy",
          "report.option",
          "report.count",
          "report.percent",
          "report.strongest",
          "report.yes",
          "report.no",
          "report.skill",
          "report.mean",
          "report.median",
          "report.lower",
          "report.upper",
          "report.low",
          "report.high",
          "report.who",
          "report.ending",
          "report.score",
          "report.verdict",
          "report.reason",
          "report.unseen",
          "report.gone",
          "report.playing",
          "report.turn",
          "report.taken",
          "report.name.heard",
          "report.answer",
          "report.line",
          "report.indicator",
          "report.heard",
          "report.ears",
          "report.accord",
          "report.nobody",
          "library.title",
          "debrief.title",
          "compare.title",
          "workbench.title",
          "workpiece.title",
          "sheet.title",
          "code.title",
          "arrival.title",
          "erased.title",
          "erasure.title",
          "door.title",
          "control.title",
          "sign-in.title",
          "link-spent.title",
          "account.title",
          "colleagues.title",
          "rehearsal.random",
          "rehearsal.beginner",
          "rehearsal.expert",
          "figure.percent",
          "figure.under-percent");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(Messages.in("en", WEB).keys(), Messages.in("nl", WEB).keys());
  }

  @Test
  void everyKeyThatIsUsedIsThereAndNoOtherIs() {
    Set<String> used = new TreeSet<>(ASKED_IN_JAVA);
    Set<String> groups = new TreeSet<>();
    for (String path : WEB.under("templates")) {
      KEY.matcher(WEB.text(path)).results().forEach(each -> used.add(each.group(1)));
      GROUP.matcher(WEB.text(path)).results().forEach(each -> groups.add(each.group(1)));
    }
    assertEquals(new TreeSet<>(GROUPS.keySet()), groups);
    GROUPS.forEach(
        (group, values) -> {
          for (Enum<?> value : values.getEnumConstants()) {
            used.add(group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
          }
        });
    assertEquals(used, new TreeSet<>(Messages.in("nl", WEB).keys()));
  }

  @Test
  void noTemplateHoldsWordsOfItsOwn() {
    List<String> found = new ArrayList<>();
    for (String path : WEB.under("templates")) {
      String text = TAG_OR_MUSTACHE.matcher(WEB.text(path)).replaceAll(" ");
      Pattern.compile("\\p{L}{2,}")
          .matcher(text)
          .results()
          .forEach(each -> found.add(path + ": " + each.group()));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void noTemplateHoldsAnAttributeThatIsReadAloudInWordsOfItsOwn() {
    Pattern aloud = Pattern.compile("(?:alt|title|aria-label|placeholder)=\"(?!\\{\\{t |\")");
    for (String path : WEB.under("templates")) {
      assertEquals(false, aloud.matcher(WEB.text(path)).find(), path);
    }
  }

  @Test
  void noHelperHidesAComponentOfAPage() {
    Set<String> components = new TreeSet<>();
    Stream.of(View.class, Task.class, Moment.class)
        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
        .forEach(type -> collect(type, components));
    components.retainAll(Helpers.NAMES);
    assertEquals(Set.of(), components);
  }

  private static void collect(Class<?> type, Set<String> names) {
    if (!type.isRecord()) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      names.add(component.getName());
      collect(component.getType(), names);
      if (component.getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> element) {
        collect(element, names);
      }
    }
  }

  @Test
  void pluralsAndFiguresFollowTheLanguage() {
    Messages dutch = Messages.in("nl", WEB);
    Messages english = Messages.in("en", WEB);
    assertEquals("Eén keer gespeeld: 48", dutch.get("own.scores", 1, "48", "48"));
    assertEquals("First time 38, best 71", english.get("own.scores", 2, "38", "71"));
    assertEquals("Played once", english.get("own.unscored", 1));
    assertEquals("Kies er hoogstens 3.", dutch.get("pick.range", 0, 3));
    assertEquals("Choose 1 to 4.", english.get("pick.range", 1, 4));
    assertEquals("1,5", dutch.number(1.5, 1));
    assertEquals("1.5", english.number(1.5, 1));
    assertEquals("−2", english.number(-2, 0));
    assertEquals("0", english.number(-0.2, 0));
  }

  @Test
  void daysFollowTheLanguageAndTellTheYearWhereItIsAnother() {
    Messages dutch = Messages.in("nl", WEB);
    Messages english = Messages.in("en", WEB);
    Day now = new Day(LocalDate.of(2026, 3, 14), true);
    Day before = new Day(LocalDate.of(2025, 5, 1), false);
    assertEquals("14 maart", dutch.day(now));
    assertEquals("14 March", english.day(now));
    assertEquals("1 mei 2025", dutch.day(before));
    assertEquals("14 mrt", dutch.shortDay(now));
    assertEquals("May 2025", english.shortDay(before));
  }

  @Test
  void howMuchWasPlayedIsToldInWords() {
    Messages dutch = Messages.in("nl", WEB);
    Messages english = Messages.in("en", WEB);
    assertEquals(
        "Eén gesprek voor het eerst gespeeld. Alleen jij ziet deze pagina.",
        dutch.get("me.lead", 1, 0));
    assertEquals(
        "8 conversations played for the first time, 2 played again. Only you see this page.",
        english.get("me.lead", 8, 2));
    assertTrue(dutch.get("next.unknown", 0).startsWith("Hierover weten we nog niets. Vanaf drie"));
    assertEquals(
        "One conversation, no decisions. From three conversations and twelve decisions on there is"
            + " a figure here.",
        english.get("trend.few-facts", 1, 0));
  }

  @Test
  void wordsWithoutTheirFillingsAreAFault() {
    Messages english = Messages.in("en", WEB);
    assertThrows(IllegalArgumentException.class, () -> english.get("own.unscored"));
    assertThrows(IllegalArgumentException.class, () -> english.get("own.never", 1));
    assertThrows(IllegalArgumentException.class, () -> english.get("own.absent"));
  }
}
