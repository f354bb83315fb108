package headway.app;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.play.Answer;
import headway.play.Move;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.scenario.BranchScene;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Wording;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A conversation in the terminal: numbers or ids choose, {@code f 2} flags, {@code q} leaves. */
final class TerminalPlay {
  private static final String KEYS =
      "(A number or an id chooses, f 2 flags the second line, q leaves.)";
  private static final List<String> HELP = List.of("?", "h", "help");
  private static final Pattern GAP = Pattern.compile("[\\s,]+");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

  private final Terminal terminal;
  private final Wording wording;
  private final Skills skills;
  private final SceneText scenes;
  private final SortedSet<Integer> flags = new TreeSet<>();

  TerminalPlay(Terminal terminal, Wording wording, Skills skills) {
    this.terminal = terminal;
    this.wording = wording;
    this.skills = skills;
    this.scenes = new SceneText(wording);
  }

  /** Plays to an ending, or until there is nobody who answers. */
  int from(Playthrough start) {
    terminal.say(start.scenario().briefing().in(wording, start.state().slots()).strip());
    terminal.say(KEYS);
    scenes.opening(start).forEach(terminal::say);
    Playthrough at = start;
    scenes.now(at).forEach(terminal::say);
    while (!at.hasEnded()) {
      String typed = terminal.ask("> ");
      if (typed == null || typed.strip().equals("q")) {
        return 0;
      }
      at = after(at, typed.strip());
    }
    Analysis analysis = Analysis.of(at.scenario(), skills);
    new PlayText(at, wording, skills, analysis).debrief().forEach(terminal::say);
    return 0;
  }

  private Playthrough after(Playthrough at, String typed) {
    if (HELP.contains(typed)) {
      terminal.say(KEYS);
      return at;
    }
    if (typed.startsWith("f ")) {
      flag(typed.substring(2));
      return at;
    }
    Move move = move(at, typed);
    if (move == null) {
      return at;
    }
    return switch (at.move(new Answer(flags, move, ""))) {
      case Outcome.Refused(var refusal) -> {
        terminal.say(RefusalReport.of(refusal).sentence());
        flags.clear();
        yield at;
      }
      case Outcome.Moved(Playthrough next) -> {
        flags.clear();
        scenes.after(next.turns().getLast()).forEach(terminal::say);
        scenes.now(next).forEach(terminal::say);
        yield next;
      }
    };
  }

  /** Sets a flag, or takes it away. */
  private void flag(String lines) {
    for (String line : words(lines)) {
      if (NUMBER.matcher(line).matches()) {
        int number = Integer.parseInt(line);
        if (!flags.remove(number)) {
          flags.add(number);
        }
      }
    }
    terminal.say(flags.isEmpty() ? "No line is flagged." : "Flagged: " + flags);
  }

  private static @Nullable Move move(Playthrough at, String typed) {
    return switch (at.place()) {
      case ChoiceScene ignored ->
          typed.isEmpty() ? null : new Move.Choose(ids(at, List.of(typed)).first());
      case PickScene ignored -> new Move.Pick(ids(at, words(typed)));
      case RecallScene ignored -> new Move.Recall(ids(at, words(typed)));
      case ReflectScene ignored -> new Move.Reflect(typed);
      case BranchScene ignored -> null;
      case Ending ignored -> null;
    };
  }

  private static List<String> words(String typed) {
    return GAP.splitAsStream(typed).filter(word -> !word.isEmpty()).toList();
  }

  /** Ids as they are, and numbers as the ids that are shown under them. */
  private static SortedSet<String> ids(Playthrough at, List<String> words) {
    SortedSet<String> ids = new TreeSet<>();
    List<String> shown = at.shown();
    for (String word : words) {
      boolean number = NUMBER.matcher(word).matches() && Integer.parseInt(word) <= shown.size();
      ids.add(number ? shown.get(Integer.parseInt(word) - 1) : word);
    }
    return ids;
  }
}
