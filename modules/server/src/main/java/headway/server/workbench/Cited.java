package headway.server.workbench;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Position;
import headway.server.page.Finding;
import headway.server.page.Finding.Excerpt;
import headway.server.page.Finding.Told;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Findings with the lines that they are about. */
record Cited(ScenarioFiles files) {
  private static final int BEFORE = 60;
  private static final int AFTER = 100;
  private static final String CUT = "…";

  /** From a quotation mark to the next one, or up to what ends a word in YAML. */
  private static final Pattern MEANT = Pattern.compile("\"[^\"]*\"?|'[^']*'?|[^\\s,:\\[\\]{}]+|.");

  /** What would turn the direction of the line, or cannot be seen. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  /** Errors first, each sort in the order of the files. */
  List<Finding> all(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .sorted(
            Comparator.comparing((Diagnostic each) -> !each.isError())
                .thenComparing(Diagnostic::position))
        .map(this::finding)
        .toList();
  }

  Finding finding(Diagnostic diagnostic) {
    Position position = diagnostic.position();
    return new Finding(
        diagnostic.isError(),
        diagnostic.code().id(),
        position.file(),
        position.line(),
        position.column(),
        told(diagnostic.message()),
        told(diagnostic.hint()),
        excerpt(position));
  }

  /** What stands between backticks is code. */
  private static List<Told> told(String sentence) {
    List<Told> told = new ArrayList<>();
    String[] parts = sentence.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        told.add(new Told(parts[i], i % 2 == 1));
      }
    }
    return told;
  }

  /** None for what is about the file as a whole. */
  private @Nullable Excerpt excerpt(Position position) {
    if (position.equals(Position.startOf(position.file()))) {
      return null;
    }
    return line(position)
        .filter(line -> position.column() <= line.length())
        .map(line -> excerpt(line, position.column() - 1))
        .orElse(null);
  }

  private Optional<String> line(Position position) {
    byte[] bytes = files.files().get(position.file());
    return bytes == null
        ? Optional.empty()
        : new String(bytes, StandardCharsets.UTF_8).lines().skip(position.line() - 1).findFirst();
  }

  private static Excerpt excerpt(String line, int from) {
    Matcher meant = MEANT.matcher(line).region(from, line.length());
    int to = meant.lookingAt() ? meant.end() : from;
    String before = line.substring(0, from).stripLeading();
    return new Excerpt(
        seen(before.length() > BEFORE ? CUT + tail(before) : before),
        seen(head(line.substring(from, to))),
        seen(head(line.substring(to))));
  }

  private static String tail(String text) {
    return text.substring(text.length() - BEFORE);
  }

  private static String head(String text) {
    return text.length() > AFTER ? text.substring(0, AFTER) + CUT : text;
  }

  private static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll("\ufffd");
  }
}
