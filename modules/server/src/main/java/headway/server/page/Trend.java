package headway.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a skill's first plays are drawn, within 340 by 180: a dot for each, the mean as a line and
 * its band around it. Scores go up from 150 to 15.
 *
 * @param band the band's outline; empty while there is none
 * @param mean the mean's line; empty likewise
 * @param last null where there is one dot
 * @param scores all that are shown, in words
 */
record Trend(
    List<Dot> dots, String band, String mean, Mark first, @Nullable Mark last, String scores) {
  private static final double LEFT = 32;
  private static final double RIGHT = 334;
  private static final double BOTTOM = 150;
  private static final double HEIGHT = 135;

  /** A band of one play only is drawn so wide to either side. */
  private static final double ALONE = 9;

  /** So many plays have room even where there are fewer: the least that can be measured. */
  private static final int LEAST = 3;

  /** A place, as SVG numbers. */
  record Dot(String x, String y) {}

  /** A day below the dots. */
  record Mark(String x, Day on) {}

  /** Of a skill that was shown at least once. */
  static Trend of(Me.Skill skill) {
    List<Me.Shown> shown = skill.shown();
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      dots.add(new Dot(number(x(i, shown.size())), number(y(shown.get(i).score()))));
    }
    return new Trend(
        dots,
        band(skill),
        line(means(skill)),
        new Mark(dots.getFirst().x(), shown.getFirst().on()),
        dots.size() == 1 ? null : new Mark(dots.getLast().x(), shown.getLast().on()),
        shown.stream()
            .map(each -> String.valueOf(Math.round(each.score())))
            .collect(Collectors.joining(", ")));
  }

  private static double x(int index, int count) {
    return LEFT + (RIGHT - LEFT) * (index + 0.5) / Math.max(LEAST, count);
  }

  private static double y(double score) {
    return BOTTOM - HEIGHT * score / 100;
  }

  private static String band(Me.Skill skill) {
    List<Dot> outline = new ArrayList<>(places(skill, Me.Standing::high));
    outline.addAll(places(skill, Me.Standing::low).reversed());
    return outline.isEmpty() ? "" : line(outline) + "z";
  }

  private static List<Dot> means(Me.Skill skill) {
    return places(skill, Me.Standing::mean);
  }

  /** One of a standing's figures. */
  private interface Figure {
    double of(Me.Standing standing);
  }

  private static List<Dot> places(Me.Skill skill, Figure figure) {
    List<Me.Standing> standings = skill.standings();
    List<Dot> places = new ArrayList<>();
    for (Me.Standing standing : standings) {
      double x = x(standing.after() - 1, skill.shown().size());
      String y = number(y(figure.of(standing)));
      if (standings.size() == 1) {
        places.add(new Dot(number(x - ALONE), y));
        places.add(new Dot(number(x + ALONE), y));
      } else {
        places.add(new Dot(number(x), y));
      }
    }
    return places;
  }

  private static String line(List<Dot> places) {
    return places.isEmpty()
        ? ""
        : places.stream()
            .map(place -> place.x() + " " + place.y())
            .collect(Collectors.joining(" L", "M", ""));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
