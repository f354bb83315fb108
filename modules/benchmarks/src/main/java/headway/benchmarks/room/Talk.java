package headway.benchmarks.room;

import headway.server.page.Conversation;
import headway.server.page.Face;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.Passage;
import headway.server.page.Said;
import headway.server.page.Speaker;
import headway.server.page.Task;
import java.util.ArrayList;
import java.util.List;

/** What is played: one question after the other. The same words as a scenario and as a page. */
final class Talk {
  static final String ID = "long-talk";

  /** As many moves lead to the ending. */
  static final int MOVES = 8;

  private static final String TITLE = "A long talk";
  private static final String CUSTOMER = "Kim";
  private static final String ENDINGS =
      """
      endings:
        done: {outcome: advance, fit: good, title: Monday, text: They put it in the diary.}
      """;

  private Talk() {}

  static String scene(int number) {
    return number > MOVES ? "done" : "s" + number;
  }

  static String yaml() {
    StringBuilder yaml =
        new StringBuilder(
            """
            format: 1
            id: %s
            language: en
            title: %s
            summary: One question after the other.
            briefing: You sell doors, and they may need one.
            minutes: 5
            level: 1
            cast: {customer: {name: %s}}
            start: s1
            scenes:
            """
                .formatted(ID, TITLE, CUSTOMER));
    for (int number = 1; number <= MOVES; number++) {
      String next = scene(number + 1);
      yaml.append(
          """
            %s:
              lines: [{customer: "%s"}]
              choices:
                - {id: ask, say: "%s", evidence: [{code: listening/ask-problem}], goto: %s}
                - {id: tell, say: "%s", evidence: [{code: listening/advise-early}], goto: %s}
                - {id: wait, say: "%s", goto: %s}
          """
              .formatted(
                  scene(number),
                  line(number),
                  ask(number),
                  next,
                  tell(number),
                  next,
                  pause(number),
                  next));
    }
    return yaml.append(ENDINGS).toString();
  }

  private static String line(int number) {
    return "There is draught number %d in the hall, and since we moved the lift everybody complains."
        .formatted(number);
  }

  private static String ask(int number) {
    return "Since when is number %d there, and who was the first that noticed it?"
        .formatted(number);
  }

  private static String tell(int number) {
    return "We have doors for that, and number %d is the one which I would take.".formatted(number);
  }

  private static String pause(int number) {
    return "Let us leave number %d for now and look at the others first.".formatted(number);
  }

  /** What a move leads to, as Headway shows it to somebody who always asked. */
  static String part(Pages pages, int turn) {
    return pages.scene(conversation(turn), frame());
  }

  private static Frame frame() {
    return new Frame("en", "/playthroughs/an-id-as-long-as-any-other");
  }

  private static Conversation conversation(int turn) {
    Speaker kim = new Speaker(CUSTOMER, null, Face.of(CUSTOMER, null), null);
    List<Passage> past = new ArrayList<>();
    for (int before = 1; before < turn; before++) {
      past.add(Passage.saidBy(kim, Said.of(line(before))));
      past.add(Passage.saidByYou(ask(before)));
    }
    return new Conversation(
        "an-id-as-long-as-any-other",
        ID,
        TITLE,
        "en",
        turn,
        0,
        Conversation.Medium.MEETING,
        null,
        kim,
        false,
        List.of(),
        past,
        List.of(),
        Conversation.Medium.MEETING,
        List.of(Passage.saidBy(kim, new Said(line(turn), 1, false))),
        new Task.Choose(
            List.of(
                new Task.Option("ask", ask(turn), false),
                new Task.Option("tell", tell(turn), false),
                new Task.Option("wait", pause(turn), false)),
            false,
            ""),
        null,
        null);
  }
}
