package headway.scenario.read;

import headway.scenario.IndicatorCatalogue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A few indicators of three skills, as if they were installed. */
record Catalogue() implements IndicatorCatalogue {
  private static final Map<String, Integer> POINTS =
      new TreeMap<>(
          Map.of(
              "listening/ask-problem", 1,
              "listening/advise-early", -1,
              "listening/act-on-signal", 2,
              "next-step/fix-date", 1,
              "next-step/persist", 1,
              "referral/test-fit", 1,
              "referral/hide-misfit", -3));

  @Override
  public Optional<Entry> find(String code) {
    return Optional.ofNullable(POINTS.get(code)).map(points -> new Entry(code, points));
  }

  @Override
  public Collection<String> codes() {
    return POINTS.keySet();
  }

  @Override
  public Collection<String> skills() {
    return List.of("listening", "next-step", "referral");
  }
}
