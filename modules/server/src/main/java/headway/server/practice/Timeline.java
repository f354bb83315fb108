package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Evidence;
import headway.assessment.Indicator;
import headway.assessment.Noticing;
import headway.assessment.Skills;
import headway.assessment.Transcript;
import headway.play.Move;
import headway.play.Turn;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Line;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Statement;
import headway.server.page.Moment;
import headway.server.page.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A play looked back at, decision by decision: what was said, what it showed, what it cost and what
 * was strongest there.
 */
final class Timeline {
  private final Stage stage;
  private final Transcript transcript;
  private final Skills skills;
  private final SkillWords words;
  private final @Nullable Costs costs;

  /** Analysis and assessment are null while they are not known. */
  Timeline(
      Stage stage,
      Transcript transcript,
      Skills skills,
      @Nullable Analysis analysis,
      @Nullable Assessment assessment) {
    this.stage = stage;
    this.transcript = transcript;
    this.skills = skills;
    this.words = new SkillWords(skills, stage.reader());
    this.costs =
        analysis == null || assessment == null
            ? null
            : new Costs(skills, words, analysis, assessment);
  }

  /** Decisions and what was noticed, in the order in which they came. */
  List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    for (Turn turn : transcript.playthrough().turns()) {
      moments.add(decision(turn));
      moments.addAll(noticed(turn));
    }
    return moments;
  }

  private Moment.Decision decision(Turn turn) {
    List<Range> ranges = costs == null ? List.of() : costs.ofMove(turn);
    boolean best = !ranges.isEmpty() && (Costs.areNothing(ranges) || isStrongest(turn));
    return new Moment.Decision(
        turn.number(),
        stage.passages(turn.onScreen(), turn.slots()),
        taken(turn),
        stage.passages(turn.reply(), turn.slotsAfter()),
        typed(turn),
        expert(turn, best),
        ranges,
        shown(turn),
        best || ranges.isEmpty() ? null : strongest(turn),
        best,
        stage.wordsOrNull(turn.scene().setting().thought(), turn.slots()));
  }

  private List<Moment.Taken> taken(Turn turn) {
    int[] slots = turn.slots();
    return switch (turn.scene()) {
      case ChoiceScene ignored -> List.of(taken(turn.choice(), slots));
      case PickScene pick ->
          Talk.picked(pick, turn).stream()
              .map(
                  item ->
                      new Moment.Taken(Moment.Taken.Way.PICKED, stage.words(item.text(), slots)))
              .toList();
      case RecallScene recall -> recalled(recall, turn);
      case ReflectScene reflect ->
          List.of(
              new Moment.Taken(Moment.Taken.Way.REFLECTED, stage.words(reflect.prompt(), slots)));
    };
  }

  private Moment.Taken taken(Choice choice, int[] slots) {
    return new Moment.Taken(
        choice.spoken() ? Moment.Taken.Way.SAID : Moment.Taken.Way.DONE,
        stage.words(choice.text(), slots));
  }

  private List<Moment.Taken> recalled(RecallScene recall, Turn turn) {
    List<Statement> marked = Talk.marked(recall, turn);
    List<Moment.Taken> taken = new ArrayList<>();
    for (Statement statement : recall.statements()) {
      boolean said = statement.said().holds(turn.slots());
      String words = stage.words(statement.text(), turn.slots());
      if (marked.contains(statement)) {
        taken.add(
            new Moment.Taken(said ? Moment.Taken.Way.RECALLED : Moment.Taken.Way.MISHEARD, words));
      } else if (said) {
        taken.add(new Moment.Taken(Moment.Taken.Way.OVERHEARD, words));
      }
    }
    return taken;
  }

  private static String typed(Turn turn) {
    return turn.answer().move() instanceof Move.Reflect(String text)
        ? text
        : turn.answer().ownWords();
  }

  /**
   * How an expert put what was strongest there, beside the trainee's own words. Where the move gave
   * nothing away it is the move's own, if it has one. Null while it is not known what was
   * strongest.
   */
  private @Nullable String expert(Turn turn, boolean best) {
    if (!(turn.scene() instanceof ChoiceScene choices) || !choices.setting().ownWords()) {
      return null;
    }
    if (best && turn.choice().expert() != null) {
      return stage.wordsOrNull(turn.choice().expert(), turn.slots());
    }
    Analysis.Option strongest = costs == null ? null : costs.strongest(turn);
    return strongest == null
        ? null
        : choices.choices().stream()
            .filter(choice -> choice.id().equals(strongest.move()) && choice.expert() != null)
            .findFirst()
            .map(choice -> stage.wordsOrNull(choice.expert(), turn.slots()))
            .orElse(null);
  }

  private List<Moment.Shown> shown(Turn turn) {
    List<Moment.Shown> shown = new ArrayList<>();
    for (Evidence evidence : transcript.evidence().get(turn.number() - 1)) {
      if (!isNoticing(evidence.indicator())) {
        Indicator indicator = evidence.indicator();
        String why = stage.wordsOrNull(evidence.why(), turn.slots());
        shown.add(
            new Moment.Shown(
                words.name(indicator.skill()),
                words.name(indicator),
                evidence.points(),
                why == null ? words.meaning(indicator) : why));
      }
    }
    return shown;
  }

  private boolean isNoticing(Indicator indicator) {
    for (Noticing noticing : List.of(Noticing.SIGNAL_CAUGHT, Noticing.FALSE_ALARM)) {
      if (skills.shownBy(noticing).stream().anyMatch(each -> each.indicator().equals(indicator))) {
        return true;
      }
    }
    return false;
  }

  private List<Moment> noticed(Turn turn) {
    List<Moment> noticed = new ArrayList<>();
    int number = 0;
    for (Line line : turn.onScreen()) {
      number++;
      boolean flagged = turn.answer().flags().contains(number);
      if (line.signal() != null || flagged) {
        noticed.add(noticed(line, flagged, turn));
      }
    }
    return noticed;
  }

  private Moment.Noticed noticed(Line line, boolean flagged, Turn turn) {
    Moment.Noticed.Kind kind =
        line.signal() == null
            ? Moment.Noticed.Kind.FALSE_ALARM
            : flagged ? Moment.Noticed.Kind.CAUGHT : Moment.Noticed.Kind.MISSED;
    return new Moment.Noticed(
        kind,
        stage.words(line.text(), turn.slots()),
        line.signal() == null ? "" : stage.words(line.signal().text(), turn.slots()),
        costs == null ? List.of() : costs.ofNoticing(kind));
  }

  private Moment.@Nullable Strongest strongest(Turn turn) {
    Analysis.Option best = costs == null ? null : costs.strongest(turn);
    return best == null ? null : strongest(turn, best.move());
  }

  /** Whether nothing was worth more over all skills, even if one skill could have had more. */
  private boolean isStrongest(Turn turn) {
    Analysis.Option best = costs == null ? null : costs.strongest(turn);
    return best != null
        && switch (turn.answer().move()) {
          case Move.Choose(var id) -> best.move().equals(id);
          case Move.Pick(var items) -> items.equals(new TreeSet<>(named(best.move())));
          case Move.Recall ignored -> false;
          case Move.Reflect ignored -> false;
        };
  }

  private Moment.@Nullable Strongest strongest(Turn turn, String move) {
    int[] slots = turn.slots();
    return switch (turn.scene()) {
      case ChoiceScene choices ->
          choices.choices().stream()
              .filter(choice -> choice.id().equals(move))
              .findFirst()
              .map(
                  choice ->
                      new Moment.Strongest(
                          !choice.spoken(), List.of(stage.words(choice.text(), slots))))
              .orElse(null);
      case PickScene pick ->
          new Moment.Strongest(
              true,
              pick.items().stream()
                  .filter(item -> named(move).contains(item.id()))
                  .map(PickItem::text)
                  .map(text -> stage.words(text, slots))
                  .toList());
      case RecallScene ignored -> null;
      case ReflectScene ignored -> null;
    };
  }

  private static List<String> named(String move) {
    return List.of(move.substring(move.indexOf(':') + 1).split(",", -1));
  }
}
