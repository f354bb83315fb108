package headway.app;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Assessment.DecisionScore;
import headway.assessment.Assessor;
import headway.assessment.Evidence;
import headway.assessment.Index;
import headway.assessment.Skills;
import headway.assessment.Transcript;
import headway.play.Playthrough;
import headway.play.Rules;
import headway.play.Turn;
import headway.scenario.BranchScene;
import headway.scenario.Ending;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.Variable;
import headway.scenario.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A playthrough as {@code headway play --json} tells it. */
final class PlayReport {
  private final Playthrough playthrough;
  private final Wording wording;
  private final Skills skills;
  private final Analysis analysis;
  private final Assessor assessor;
  private final Transcript transcript;

  PlayReport(Playthrough playthrough, Wording wording, Skills skills, Analysis analysis) {
    this.playthrough = playthrough;
    this.wording = wording;
    this.skills = skills;
    this.analysis = analysis;
    this.assessor = new Assessor(skills);
    this.transcript = assessor.transcript(playthrough);
  }

  Json json() {
    Assessment assessment = assessment();
    Json json =
        Json.object()
            .with("scenario", playthrough.scenario().id())
            .with("hash", playthrough.scenario().hash())
            .with("seed", playthrough.seed())
            .with(playthrough.hasEnded() ? "ending" : "scene", playthrough.place().id())
            .with("offered", playthrough.offered())
            .with("shown", playthrough.shown())
            .with("variables", variables())
            .with("opening", opening())
            .with("transcript", entries());
    if (playthrough.hasEnded()) {
      json.with("assessment", assessment == null ? null : skillScores(assessment));
    }
    OptionalDouble overall = assessment == null ? OptionalDouble.empty() : assessment.overall();
    return json.with("overall", overall.isPresent() ? overall.getAsDouble() : null);
  }

  /** Null while the play goes on, and where the scenario's worth cannot be known. */
  @Nullable Assessment assessment() {
    return playthrough.hasEnded() && analysis.hasWorth()
        ? assessor.assess(transcript, analysis)
        : null;
  }

  private Json variables() {
    Json json = Json.object();
    for (Variable variable : playthrough.scenario().variables()) {
      int value = playthrough.state().slots()[variable.slot()];
      json.with(
          variable.name(),
          switch (variable.type()) {
            case INT -> value;
            case BOOL -> value != 0;
            case ENUM -> variable.written(value);
          });
    }
    return json;
  }

  private List<Json> opening() {
    List<Json> lines = new ArrayList<>();
    int[] slots = playthrough.scenario().startSlots();
    for (BranchScene branch : playthrough.opening()) {
      lines.addAll(lines(Rules.shown(branch.setting().lines(), slots), slots));
    }
    return lines;
  }

  private List<Json> entries() {
    List<DecisionScore> decisions =
        analysis.hasWorth() ? assessor.decisions(transcript, analysis) : List.of();
    List<Json> entries = new ArrayList<>();
    List<Turn> turns = playthrough.turns();
    for (int i = 0; i < turns.size(); i++) {
      entries.add(
          made(
              turns.get(i),
              transcript.evidence().get(i),
              decisions.isEmpty() ? Map.of() : decisions.get(i).loss(),
              decisions.isEmpty() ? Map.of() : decisions.get(i).contribution()));
    }
    entries.add(now());
    return entries;
  }

  private Json made(
      Turn turn,
      List<Evidence> evidence,
      Map<String, Double> loss,
      Map<String, Double> contribution) {
    List<Json> lines = new ArrayList<>(lines(turn.onScreen(), turn.slots()));
    lines.addAll(lines(turn.reply(), turn.slotsAfter()));
    lines.addAll(lines(turn.onTheWay(), turn.slotsAfter()));
    return entry(
        turn.number(),
        turn.scene().id(),
        lines,
        List.copyOf(turn.answer().flags()),
        turn.answer().move().written(),
        evidence,
        turn.slots(),
        loss,
        contribution);
  }

  /** Where it stands: a scene that waits for a move, or how it ended. */
  private Json now() {
    int[] slots = playthrough.state().slots();
    List<Json> lines =
        switch (playthrough.place()) {
          case MoveScene scene -> lines(Rules.onScreen(scene, slots), slots);
          case BranchScene ignored -> List.of();
          case Ending ending -> List.of(line(Line.NARRATOR, ending.text().in(wording, slots)));
        };
    return entry(
        playthrough.turn(),
        playthrough.place().id(),
        lines,
        List.of(),
        null,
        transcript.endingEvidence(),
        slots,
        nothing(),
        nothing());
  }

  private Map<String, Double> nothing() {
    Map<String, Double> nothing = new LinkedHashMap<>();
    if (analysis.hasWorth()) {
      for (int skill = 0; skill < skills.all().size(); skill++) {
        if (analysis.measures(skill)) {
          nothing.put(skills.all().get(skill).data().id(), 0.0);
        }
      }
    }
    return nothing;
  }

  private Json entry(
      int turn,
      String scene,
      List<Json> lines,
      List<Integer> flags,
      @Nullable String move,
      List<Evidence> evidence,
      int[] slots,
      Map<String, Double> loss,
      Map<String, Double> contribution) {
    return Json.object()
        .with("turn", turn)
        .with("scene", scene)
        .with("lines", lines)
        .with("flags", flags)
        .with("move", move)
        .with("evidence", evidence.stream().map(each -> evidence(each, slots)).toList())
        .with("loss", Json.of(loss))
        .with("contribution", Json.of(contribution));
  }

  private Json evidence(Evidence evidence, int[] slots) {
    return Json.object()
        .with("skill", evidence.indicator().skill())
        .with("indicator", evidence.indicator().id())
        .with("points", evidence.points())
        .with("why", evidence.why() == null ? null : evidence.why().in(wording, slots));
  }

  private List<Json> lines(List<Line> lines, int[] slots) {
    return lines.stream()
        .map(line -> line(line.speakerId(), line.text().in(wording, slots)))
        .toList();
  }

  private static Json line(String speaker, String text) {
    return Json.object().with("speaker", speaker).with("text", text);
  }

  private static Json skillScores(Assessment assessment) {
    Json json = Json.object();
    assessment
        .skills()
        .forEach(
            (skill, score) ->
                json.with(
                    skill,
                    Json.object()
                        .with("measured", score.measured())
                        .with("raw", score.raw())
                        .with("score", score.score())
                        .with("points", score.points())
                        .with("random", score.random())
                        .with("best", score.best())
                        .with("worst", score.worst())
                        .with("luck", score.luck())
                        .with("gate", score.gate() == null ? null : gate(score.gate()))
                        .with("indices", indices(score.indices()))));
    return json;
  }

  private static Json gate(Assessment.Gate gate) {
    return Json.object()
        .with("indicator", gate.indicator().id())
        .with("cap", gate.cap())
        .with("turn", gate.turn());
  }

  private static Json indices(List<Index> indices) {
    Json json = Json.object();
    for (Index index : indices) {
      json.with(
          index.id(),
          Json.object()
              .with("value", index.value())
              .with("threshold", index.threshold())
              .with("met", index.met())
              .with("atMost", index.atMost()));
    }
    return json;
  }
}
