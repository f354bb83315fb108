package headway.server.page;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What a template may do beside setting a value. */
final class Helpers {
  /** Under this name a page's words travel with its context. */
  static final String WORDS = "words";

  /** And under this one what a debrief's figures are drawn by. */
  static final String SCALE = "scale";

  /** In characters; some three lines on a phone. */
  private static final int LONGEST_CUE = 160;

  /** All of them; a template sees a component of that name no more. */
  static final Set<String> NAMES =
      Set.of(
          "t",
          "word",
          "lower",
          "asset",
          "whole",
          "signed",
          "measure",
          "spend",
          "along",
          "size-of",
          "ordinal",
          "keystroke",
          "cue",
          "present",
          "many",
          "same",
          "is",
          "of-kind",
          "drawn",
          "minus",
          "part",
          "decimal",
          "chance",
          "set-picture",
          "sum",
          "altogether",
          "day",
          "day-short",
          "trend",
          "day-and-time",
          "time-of-day",
          "weighed");

  private Helpers() {}

  static void register(Handlebars engine, Assets assets) {
    register(engine, "t", (key, options) -> words(options).get((String) key, options.params));
    register(engine, "word", Helpers::word);
    register(engine, "lower", (value, options) -> kebab((Enum<?>) value));
    register(engine, "asset", (name, options) -> assets.address((String) name));
    register(engine, "whole", (value, options) -> words(options).number(asDouble(value), 0));
    register(engine, "signed", Helpers::signed);
    register(engine, "measure", Helpers::figure);
    register(engine, "spend", Helpers::amount);
    register(engine, "along", Helpers::share);
    register(engine, "size-of", (list, options) -> ((List<?>) list).size());
    register(engine, "ordinal", (index, options) -> (Integer) index + 1);
    register(
        engine, "keystroke", (index, options) -> (Integer) index < 9 ? (Integer) index + 1 : "");
    register(engine, "cue", (passages, options) -> cue((List<?>) passages));
    register(engine, "present", (value, options) -> branch(!value.equals(""), options));
    register(engine, "many", (list, options) -> branch(((List<?>) list).size() > 1, options));
    register(engine, "same", (one, options) -> branch(one.equals(options.param(0)), options));
    register(engine, "is", (value, options) -> branch(is((Enum<?>) value, options), options));
    register(engine, "of-kind", Helpers::kind);
    register(engine, "minus", (value, options) -> cost(asDouble(value), options));
    register(engine, "decimal", (value, options) -> words(options).number(asDouble(value), 1));
    register(engine, "chance", (value, options) -> chance(asDouble(value), options));
    register(
        engine, "part", (value, options) -> Scale.percent(Math.clamp(asDouble(value), 0, 100)));
    register(
        engine,
        "set-picture",
        (picture, options) -> new Handlebars.SafeString(((Picture) picture).svg()));
    register(engine, "day", (day, options) -> words(options).day((Day) day));
    register(engine, "day-short", (day, options) -> words(options).shortDay((Day) day));
    register(engine, "trend", (skill, options) -> options.fn(Trend.of((Me.Skill) skill)));
    register(engine, "day-and-time", (time, options) -> words(options).dayAndTime((Instant) time));
    register(engine, "time-of-day", (time, options) -> words(options).time((Instant) time));
    register(engine, "drawn", (range, options) -> options.fn(scale(options).drawn((Range) range)));
    register(
        engine, "sum", (score, options) -> options.fn(scale(options).sum((Debrief.Score) score)));
    register(engine, "altogether", Helpers::altogether);
    register(
        engine,
        "weighed",
        (decision, options) -> options.fn(scale(options).weighed((Moment.Decision) decision)));
  }

  private static void register(Handlebars engine, String name, Helper<Object> helper) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(name + " is not among the names");
    }
    engine.registerHelper(name, helper);
  }

  private static Messages words(Options options) {
    return Objects.requireNonNull(options.data(WORDS));
  }

  private static Scale scale(Options options) {
    return Objects.requireNonNull(options.data(SCALE));
  }

  private static Object branch(boolean holds, Options options) throws IOException {
    return holds ? options.fn() : options.inverse();
  }

  /** {@code {{word "mood" mood}}}: the word of a group for one of an enum's values. */
  private static String word(Object group, Options options) {
    Enum<?> value = options.param(0);
    Object[] filled = Arrays.copyOfRange(options.params, 1, options.params.length);
    return words(options).get(group + "." + kebab(value), filled);
  }

  /** {@code {{signed value}}}: with its sign, even where it is above 0. */
  private static String signed(Object value, Options options) {
    String figure = words(options).number(asDouble(value), 1);
    return asDouble(value) > 0 ? "+" + figure : figure;
  }

  /** {@code {{measure value threshold}}}: per cent where the threshold is a share. */
  private static String figure(Object value, Options options) {
    double threshold = asDouble(options.param(0));
    return threshold > 0 && threshold < 1
        ? words(options).get("figure.percent", Math.round(asDouble(value) * 100))
        : words(options).number(asDouble(value), 1);
  }

  /** {@code {{spend budget}}}: with its unit. */
  private static String amount(Object value, Options options) {
    Task.Budget budget = (Task.Budget) value;
    String figure = words(options).number(budget.amount(), 0);
    return budget.unit() == null ? figure : figure + " " + budget.unit();
  }

  /** {@code {{along value min max}}}: how far along a range, as an SVG length. */
  private static String share(Object value, Options options) {
    double min = asDouble(options.param(0));
    double width = Math.max(1, asDouble(options.param(1)) - min);
    return Scale.percent(100 * (asDouble(value) - min) / width);
  }

  /**
   * {@code {{cue passages}}}: the last words of what was said, cut where they would fill a page.
   */
  private static String cue(List<?> passages) {
    String last = ((Passage) passages.getLast()).lines().getLast().text();
    if (last.length() <= LONGEST_CUE) {
      return last;
    }
    int space = last.lastIndexOf(' ', LONGEST_CUE);
    int end = space > 0 ? space : last.offsetByCodePoints(0, LONGEST_CUE / 2);
    return last.substring(0, end) + "…";
  }

  /** {@code {{#is value "name"}}}: where an enum has the value of that name. */
  private static boolean is(Enum<?> value, Options options) {
    String name = options.param(0);
    if (Arrays.stream(value.getDeclaringClass().getEnumConstants())
        .noneMatch(each -> kebab(each).equals(name))) {
      throw new RecordResolver.UnknownName(name + " of " + value.getDeclaringClass());
    }
    return kebab(value).equals(name);
  }

  /** {@code {{#of-kind value "name"}}}: with a value, where it is of that kind of a sealed type. */
  private static Object kind(Object value, Options options) throws IOException {
    String name = options.param(0);
    Class<?> sealed = value.getClass().getInterfaces()[0];
    for (Class<?> kind : Objects.requireNonNull(sealed.getPermittedSubclasses())) {
      if (kind.getSimpleName().toLowerCase(Locale.ROOT).equals(name)) {
        return kind == value.getClass() ? options.fn(value) : options.inverse();
      }
    }
    throw new RecordResolver.UnknownName(name + " of " + sealed);
  }

  /** {@code {{chance percent}}}: in whole per cent, but what is not nothing is not told as 0. */
  private static String chance(double percent, Options options) {
    return percent > 0 && percent < 1
        ? words(options).get("figure.under-percent")
        : words(options).get("figure.percent", Math.round(percent));
  }

  /** {@code {{minus points}}}: what is given away, as a figure below 0; the word for nothing. */
  private static String cost(double points, Options options) {
    long whole = Math.round(points);
    return whole == 0
        ? words(options).get("range.nothing")
        : words(options).number((double) -whole, 0);
  }

  /** {@code {{altogether ranges}}}: what they cost together, as it is drawn in their places. */
  private static String altogether(Object ranges, Options options) {
    List<Range> all = ((List<?>) ranges).stream().map(Range.class::cast).toList();
    return cost((double) scale(options).altogether(all), options);
  }

  private static double asDouble(Object value) {
    return ((Number) value).doubleValue();
  }

  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
