package headway.assessment;

import headway.scenario.Ending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A skill as its data file has it.
 *
 * @param id kebab-case, as scenarios name it
 * @param version raised whenever points, caps or thresholds change
 * @param names by language
 * @param meanings one sentence, by language
 * @param sources the papers that it rests on
 * @param noticed the indicator that noticing or mistaking something is evidence of, by its id
 * @param endings what endings show; all rules that fit an ending apply
 */
public record SkillData(
    String id,
    int version,
    Map<String, String> names,
    Map<String, String> meanings,
    List<Indicator> indicators,
    List<IndexData> indices,
    List<String> sources,
    Map<Noticing, String> noticed,
    List<EndingRule> endings) {

  /**
   * An index as data.
   *
   * @param atMost whether the threshold is an upper bound; otherwise a lower one
   * @param form how its value is told
   * @param names by language
   * @param meanings by language: what is counted, and why that threshold
   */
  public record IndexData(
      String id,
      double threshold,
      boolean atMost,
      Form form,
      Map<String, String> names,
      Map<String, String> meanings,
      String source) {
    /** How a value of an index is told. */
    public enum Form {
      /** A part of a whole, from 0 to 1. */
      SHARE,
      /** So many of one thing to one of another. */
      RATIO,
      /** A whole number. */
      COUNT
    }

    public IndexData {
      names = Map.copyOf(names);
      meanings = Map.copyOf(meanings);
    }

    /** The index with a value; null where there was nothing to count. */
    public Index of(@Nullable Double value) {
      return new Index(id, value, threshold, atMost);
    }

    /** The index of a play in which what it waits for never came. */
    public Index never() {
      return new Index(id, null, threshold, atMost, true);
    }
  }

  public SkillData {
    names = Map.copyOf(names);
    meanings = Map.copyOf(meanings);
    indicators = List.copyOf(indicators);
    indices = List.copyOf(indices);
    sources = List.copyOf(sources);
    noticed = Map.copyOf(noticed);
    endings = List.copyOf(endings);
  }

  /** A skill that nothing but the author's evidence shows. */
  public SkillData(
      String id,
      int version,
      Map<String, String> names,
      Map<String, String> meanings,
      List<Indicator> indicators,
      List<IndexData> indices,
      List<String> sources) {
    this(id, version, names, meanings, indicators, indices, sources, Map.of(), List.of());
  }

  /**
   * Reads a skill's data file, which lies beside a class of the skill.
   *
   * @throws IllegalArgumentException where the file is missing or anything in it is not as it
   *     should be: the skill was built wrong
   */
  public static SkillData load(Class<?> beside, String resource) {
    return SkillFile.load(beside, resource);
  }

  public Optional<Indicator> indicator(String indicatorId) {
    return indicators.stream().filter(each -> each.id().equals(indicatorId)).findFirst();
  }

  /** What an index is as data; the skill must have it. */
  public IndexData index(String indexId) {
    return indices.stream()
        .filter(each -> each.id().equals(indexId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No index " + indexId + " in " + id));
  }

  /** The indicator that noticing something, or mistaking it, is evidence of. */
  public Optional<Indicator> shownBy(Noticing noticing) {
    return Optional.ofNullable(noticed.get(noticing)).map(this::shown);
  }

  /** What an ending shows beside the author's own evidence, what counts 0 included. */
  public List<Evidence> shownBy(Ending ending) {
    return endings.stream()
        .filter(rule -> rule.fits(ending))
        .map(rule -> new Evidence(shown(rule.indicator()), rule.points(), null))
        .toList();
  }

  private Indicator shown(String indicatorId) {
    return indicator(indicatorId)
        .orElseThrow(
            () -> new IllegalArgumentException("No indicator " + indicatorId + " in " + id));
  }
}
