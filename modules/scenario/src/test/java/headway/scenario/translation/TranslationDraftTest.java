package headway.scenario.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import headway.scenario.ScenarioFiles;
import headway.scenario.translation.Drafting.Drafted;
import headway.scenario.translation.Drafting.Faulty;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TranslationDraftTest {
  private static final String STORY =
      """
      format: 1
      id: a-story
      language: en
      title: A story
      summary: One question.
      briefing: |
        You meet Ann.

        You have an hour.
      minutes: 1
      level: 1
      cast:
        ann: {name: Ann, role: owner}
      signals: {yes: She nods.}
      start: hello
      scenes:
        hello:
          lines:
            - ann: Good morning.
            - narrator: She nods.
              signal: yes
          choices:
            - id: ask
              say: How are you?
              evidence:
                - {code: listening/ask-problem}
                - {code: listening/recall, why: You ask.}
              goto: done
            - id: go
              do: You go.
              goto: done
      endings:
        done: {outcome: stop, fit: good, title: Done, text: That was it.}
      """;

  private static Drafting drafting(String language, String... file) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("scenario.yaml", STORY.getBytes(StandardCharsets.UTF_8));
    if (file.length > 0) {
      files.put(language + ".yaml", file[0].getBytes(StandardCharsets.UTF_8));
    }
    return TranslationDraft.of(
        new ScenarioFiles("a-story", new TreeMap<>(files)), language, "# first");
  }

  private static String completed(String language, String... file) {
    Drafted drafted = assertInstanceOf(Drafted.class, drafting(language, file));
    return drafted.text();
  }

  @Test
  void aNewOneHasEveryTextReadyBelowTheSources() {
    assertEquals(
        """
        # first
        # Write each text between the quotation marks; above it stands the source's.
        # What is left "" is shown in the source's words.
        language: "no"

        # A story
        title: ""

        # One question.
        summary: ""

        # You meet Ann.
        #
        # You have an hour.
        briefing: ""

        cast:
          ann:
            # owner
            role: ""

        signals:
          # She nods.
          "yes": ""

        scenes:
          hello:
            lines:
              # ann: Good morning.
              - ""
              # narrator: She nods.
              - ""
            choices:
              ask:
                # How are you?
                say: ""
                why:
                  # You ask.
                  - ""
              go:
                # You go.
                do: ""

        endings:
          done:
            # Done
            title: ""
            # That was it.
            text: ""
        """,
        completed("no"));
  }

  @Test
  void whatIsLackingIsPutBehindWhatComesBeforeItAndAllElseStays() {
    assertEquals(
        """
        # mine
        language: fr
        # A story
        title: ""
        # One question.
        summary: ""

        briefing: |
          Tu vois Ann.

        cast:
          ann:
            # owner
            role: ""
        # about signals
        signals: {
          # She nods.
          "yes": ""}
        scenes:
          hello:   # the first
            lines:
              # ann: Good morning.
              - ""
              # narrator: She nods.
              - ""
            # what one can say
            choices:
              ask: {say: Comment ça va,
                why: [
                  # You ask.
                  "",
                ]} # short
              go:
                # You go.
                do: ""
        endings:
          done:
            # Done
            title: ""
            text: Voilà.
        """,
        completed(
            "fr",
            """
            # mine
            language: fr

            briefing: |
              Tu vois Ann.

            # about signals
            signals: {}
            scenes:
              hello:   # the first
                # what one can say
                choices:
                  ask: {say: Comment ça va} # short
            endings:
              done:
                text: Voilà.
            """));
  }

  @Test
  void whatIsCompleteStaysAsItIs() {
    String whole = completed("fr");
    Drafted again = assertInstanceOf(Drafted.class, drafting("fr", whole));
    assertEquals(0, again.added());
    assertEquals(whole, again.text());
  }

  @Test
  void linesEndAsTheyDoInTheFileAndTheLastMayLackItsEnd() {
    String completed = completed("fr", "language: fr\r\ntitle: Une histoire");
    String start = "language: fr\r\ntitle: Une histoire\r\n# One question.\r\nsummary: \"\"\r\n";
    assertEquals(start, completed.substring(0, start.length()));
    assertFalse(completed.replace("\r\n", "").contains("\n"));
  }

  @Test
  void aTranslationThatCannotBeReadIsLeftAlone() {
    for (String broken : new String[] {"title: [", "", "- one", "text"}) {
      Faulty faulty = assertInstanceOf(Faulty.class, drafting("fr", broken));
      assertEquals(1, faulty.faults().size(), broken);
      assertEquals("fr.yaml", faulty.faults().getFirst().position().file());
    }
  }
}
