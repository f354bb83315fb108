package headway.scenario.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@code scenario.yaml} as its author wrote it.
 *
 * @param measures null where it is left open
 * @param lost the keys of what is there and could not be read, so that nothing should be said of
 *     names that it may have
 */
public record ScenarioSource(
    Word id,
    Word language,
    Word title,
    Word summary,
    Word briefing,
    int minutes,
    int level,
    boolean drill,
    List<Word> tags,
    @Nullable List<Word> measures,
    List<Named> parameters,
    List<ActorSource> cast,
    List<Named> signals,
    List<VariableSource> variables,
    Word start,
    List<SceneSource> scenes,
    List<EndingSource> endings,
    List<Word> questions,
    @Nullable Word takeaway,
    Set<String> lost) {
  public ScenarioSource {
    tags = List.copyOf(tags);
    measures = measures == null ? null : List.copyOf(measures);
    parameters = List.copyOf(parameters);
    cast = List.copyOf(cast);
    signals = List.copyOf(signals);
    variables = List.copyOf(variables);
    scenes = List.copyOf(scenes);
    endings = List.copyOf(endings);
    questions = List.copyOf(questions);
    lost = Set.copyOf(lost);
  }
}
