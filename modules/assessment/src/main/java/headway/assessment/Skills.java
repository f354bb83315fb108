package headway.assessment;

import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The installed skills, in order of their ids, and what they make of evidence. */
public final class Skills {
  /** Raised whenever what the engine itself makes of a play changes. */
  private static final int ENGINE_VERSION = 1;

  private final List<Skill> all;
  private final Map<String, Indicator> indicators = new HashMap<>();

  private Skills(List<Skill> skills) {
    this.all = skills.stream().sorted(Comparator.comparing(skill -> skill.data().id())).toList();
    for (Skill skill : all) {
      for (Indicator indicator : skill.data().indicators()) {
        if (indicators.put(indicator.code(), indicator) != null) {
          throw new IllegalArgumentException("Installed twice: " + indicator.code());
        }
      }
    }
  }

  /** Those that are found on the class path. */
  public static Skills installed() {
    return of(ServiceLoader.load(Skill.class).stream().map(ServiceLoader.Provider::get).toList());
  }

  /**
   * Those given.
   *
   * @throws IllegalArgumentException where two of them have an indicator of the same code
   */
  public static Skills of(List<Skill> skills) {
    return new Skills(skills);
  }

  public List<Skill> all() {
    return all;
  }

  /** A skill's place in {@link #all}; -1 where it is not installed. */
  public int indexOf(String id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).data().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** What a score depends on besides the scenario: the engine's and each skill's version. */
  public String rulesVersion() {
    return all.stream()
        .map(skill -> skill.data().id() + "-" + skill.data().version())
        .collect(Collectors.joining("+", "engine-" + ENGINE_VERSION + "+", ""));
  }

  /** Evidence of those rules that hold in a state; the skills of all must be installed. */
  public List<Evidence> shownBy(List<EvidenceRule> rules, int[] slots) {
    List<Evidence> shown = new ArrayList<>();
    for (EvidenceRule rule : rules) {
      if (rule.when().holds(slots)) {
        shown.add(new Evidence(indicator(rule), rule.points(), rule.why()));
      }
    }
    return shown;
  }

  private Indicator indicator(EvidenceRule rule) {
    Indicator indicator = indicators.get(rule.skill() + "/" + rule.indicator());
    if (indicator == null) {
      throw new IllegalArgumentException("Not installed: " + rule.skill() + "/" + rule.indicator());
    }
    return indicator;
  }

  /** Evidence of having noticed or mistaken something: one for each skill that counts it. */
  public List<Evidence> shownBy(Noticing noticing) {
    return all.stream()
        .flatMap(skill -> skill.shownBy(noticing).stream())
        .map(indicator -> new Evidence(indicator, indicator.points(), null))
        .toList();
  }

  /** Everything that an ending shows, the author's evidence first. */
  public List<Evidence> shownBy(Ending ending, int[] slots) {
    List<Evidence> shown = new ArrayList<>(shownBy(ending.evidence(), slots));
    all.forEach(skill -> shown.addAll(skill.shownBy(ending)));
    return shown;
  }

  /** Evidence summed per skill, by its place in {@link #all}. */
  public int[] points(List<Evidence> evidence) {
    int[] points = new int[all.size()];
    evidence.forEach(each -> points[indexOf(each.indicator().skill())] += each.points());
    return points;
  }

  /** What an author may name. */
  public IndicatorCatalogue catalogue() {
    return new IndicatorCatalogue() {
      @Override
      public Optional<Entry> find(String code) {
        return Optional.ofNullable(indicators.get(code))
            .filter(Indicator::authored)
            .map(each -> new Entry(code, each.points()));
      }

      @Override
      public Collection<String> codes() {
        return indicators.values().stream()
            .filter(Indicator::authored)
            .map(Indicator::code)
            .sorted()
            .toList();
      }

      @Override
      public Collection<String> skills() {
        return all.stream().map(skill -> skill.data().id()).toList();
      }
    };
  }
}
