package headway.server.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the interface in one language; plurals are {@link java.text.ChoiceFormat}s. */
final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])");

  private final Locale locale;
  private final Map<String, Words> byKey = new HashMap<>();

  /**
   * Words with so many places to be filled in, those within a choice included.
   *
   * @param asTheyAre what they come to where there is nothing to fill in
   */
  private record Words(MessageFormat format, int places, String asTheyAre) {}

  private Messages(Locale locale) {
    this.locale = locale;
  }

  static Messages in(String language, Web web) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(web.text("messages_" + language + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Messages messages = new Messages(Locale.forLanguageTag(language));
    for (String key : properties.stringPropertyNames()) {
      messages.put(key, properties.getProperty(key));
    }
    return messages;
  }

  private void put(String key, String text) {
    long places = PLACE.matcher(text).results().map(place -> place.group(1)).distinct().count();
    MessageFormat format = new MessageFormat(text, locale);
    String asTheyAre = places == 0 ? format.format(new Object[0]) : "";
    byKey.put(key, new Words(format, (int) places, asTheyAre));
  }

  Set<String> keys() {
    return byKey.keySet();
  }

  /** The words of a key, with what is to be filled in. */
  String get(String key, Object... arguments) {
    Words words = byKey.get(key);
    if (words == null) {
      throw new IllegalArgumentException("No words for " + key);
    }
    if (words.places() != arguments.length) {
      throw new IllegalArgumentException(
          key + " has " + words.places() + " places, not " + arguments.length);
    }
    // A format is not safe for use by several threads.
    return words.places() == 0
        ? words.asTheyAre()
        : ((MessageFormat) words.format().clone()).format(arguments);
  }

  /** A day; the year is told where it is another than now. */
  String day(Day day) {
    return written(day, day.thisYear() ? "d MMMM" : "d MMMM yyyy");
  }

  /** The same where there is little room. */
  String shortDay(Day day) {
    return written(day, day.thisYear() ? "d MMM" : "MMM yyyy");
  }

  private String written(Day day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(day.date());
  }

  /** A day of this year and a time, as clocks show it where the server is. */
  String dayAndTime(Instant time) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", locale)
        .format(time.atZone(ZoneId.systemDefault()));
  }

  /** A time of the day, as clocks show it where the server is. */
  String time(Instant time) {
    return DateTimeFormatter.ofPattern("HH:mm", locale).format(time.atZone(ZoneId.systemDefault()));
  }

  /** A figure, with at most so many decimals. */
  String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(decimals);
    String figure = format.format(value);
    return figure.equals("-0") ? "0" : figure.replace('-', '\u2212');
  }
}
