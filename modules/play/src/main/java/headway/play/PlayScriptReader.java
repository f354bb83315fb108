package headway.play;

import headway.play.ScriptTokens.Token;
import headway.scenario.BranchScene;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.diagnostic.Suggestion;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one play script. */
final class PlayScriptReader {
  private static final int LONGEST = 1 << 20;
  private static final String CHANCE = "chance:";

  private final String file;
  private final Scenario scenario;
  private final ScenarioNames names;
  private final ExpectationReader expectations;
  private final Faults faults = new Faults();
  private final List<PlayScript.Step> steps = new ArrayList<>();
  private final SortedSet<Integer> flags = new TreeSet<>();
  private @Nullable Token lastFlag;
  private @Nullable Long seed;
  private boolean moved;

  PlayScriptReader(String file, Scenario scenario, Collection<String> skills) {
    this.file = file;
    this.scenario = scenario;
    this.names = ScenarioNames.of(scenario);
    this.expectations = new ExpectationReader(scenario, names, skills, faults);
  }

  PlayScript.Reading read(byte[] content) {
    String text = text(content);
    if (text != null) {
      read(new ScriptTokens(file, text));
    }
    return faults.hasErrors()
        ? new PlayScript.Reading(null, faults.all())
        : new PlayScript.Reading(
            new PlayScript(scenario, file, seed == null ? 0 : seed, steps), List.of());
  }

  private @Nullable String text(byte[] content) {
    if (content.length > LONGEST) {
      faults.add(
          ScenarioCode.FILE_TOO_LARGE,
          Position.startOf(file),
          "This play script is longer than 1 MiB.",
          "A play script is a few lines of moves.");
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notText) {
      faults.add(
          ScenarioCode.NOT_UTF_8,
          Position.startOf(file),
          "This play script is not text in UTF-8.",
          "Save it as UTF-8.");
      return null;
    }
  }

  private void read(ScriptTokens tokens) {
    for (Token token = tokens.next(); token != null; token = tokens.next()) {
      if (token.text().equals("seed")) {
        readSeed(token, tokens.next());
      } else if (token.text().equals("expect")) {
        Expectation expectation = expectations.read(token, tokens);
        if (expectation != null) {
          steps.add(new PlayScript.Step.Expect(expectation, token.position()));
        }
      } else if (token.text().startsWith(CHANCE)) {
        readChance(token);
      } else {
        readMove(token);
      }
    }
    if (lastFlag != null) {
      faults.add(
          PlayCode.FLAGS_WITHOUT_MOVE,
          lastFlag.position(),
          "No move comes after these flags.",
          "Flags travel with a move: write it after them, as in `flag:2 ask-goal`.");
    }
  }

  private void readSeed(Token word, @Nullable Token number) {
    if (seed != null || moved) {
      faults.add(
          PlayCode.WRONG_SEED,
          word.position(),
          moved ? "The seed stands after a move." : "The seed is given twice.",
          "Give it once, at the top.");
    }
    try {
      seed = Long.valueOf(number == null ? "" : number.text());
    } catch (NumberFormatException noNumber) {
      seed = 0L;
      faults.add(
          PlayCode.WRONG_SEED,
          number == null ? word.position() : number.position(),
          "A seed is a whole number of 64 bits, as in `seed 7`.");
    }
  }

  private void readChance(Token token) {
    String[] parts = token.text().substring(CHANCE.length()).split("=", -1);
    if (parts.length != 2) {
      faults.add(
          PlayCode.UNREADABLE_TOKEN,
          token.position(),
          "`" + token.text() + "` does not say how chance falls.",
          "Write `chance:<scene>=<goto>`.");
      return;
    }
    Place place = scenario.place(parts[0]).orElse(null);
    if (place == null) {
      List<String> branches =
          scenario.scenes().stream()
              .filter(each -> each instanceof BranchScene branch && branch.isChance())
              .map(Place::id)
              .toList();
      unknown(token, "No scene is called `" + parts[0] + "`.", parts[0], branches);
    } else if (place instanceof BranchScene branch && branch.isChance()) {
      readWay(token, branch, parts[1]);
    } else {
      faults.add(
          PlayCode.WRONG_CHANCE,
          token.position(),
          "`" + parts[0] + "` leaves nothing to chance.",
          "Only a scene whose branch has weights does.");
    }
  }

  private void readWay(Token token, BranchScene branch, String wanted) {
    List<String> ways = branch.ways().stream().map(way -> scenario.place(way.next()).id()).toList();
    int way = ways.indexOf(wanted);
    if (way >= 0) {
      steps.add(new PlayScript.Step.Fall(branch.index(), way, token.position()));
    } else {
      faults.add(
          PlayCode.WRONG_CHANCE,
          token.position(),
          "`" + branch.id() + "` does not lead to `" + wanted + "`.",
          "It leads to " + String.join(", ", ways) + ".");
    }
  }

  private void readMove(Token token) {
    switch (MoveToken.of(token.text())) {
      case MoveToken.Unreadable(String why) ->
          faults.add(PlayCode.UNREADABLE_TOKEN, token.position(), why);
      case MoveToken.Flags(var lines) -> {
        flags.addAll(lines);
        lastFlag = token;
      }
      case MoveToken.Made(Move move) -> {
        checkNames(token, move);
        steps.add(new PlayScript.Step.Make(new Answer(flags, move, ""), token.position()));
        flags.clear();
        lastFlag = null;
        moved = true;
      }
    }
  }

  private void checkNames(Token token, Move move) {
    switch (move) {
      case Move.Choose(String id) when !names.choices().contains(id) ->
          faults.add(
              PlayCode.UNKNOWN_NAME,
              token.position(),
              "No choice is called `" + id + "`.",
              names.hintForChoice(id));
      case Move.Choose ignored -> {}
      case Move.Pick(var items) -> checkAll(token, "item", items, names.items());
      case Move.Recall(var said) -> checkAll(token, "statement", said, names.statements());
      case Move.Reflect ignored -> {}
    }
  }

  private void checkAll(Token token, String kind, Set<String> ids, Set<String> known) {
    for (String id : ids) {
      if (!known.contains(id)) {
        unknown(token, "No " + kind + " is called `" + id + "`.", id, known);
      }
    }
  }

  private void unknown(Token token, String message, String id, Collection<String> known) {
    faults.add(PlayCode.UNKNOWN_NAME, token.position(), message, Suggestion.hint(id, known));
  }
}
