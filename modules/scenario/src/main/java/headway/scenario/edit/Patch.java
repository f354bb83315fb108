package headway.scenario.edit;

import headway.scenario.yaml.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in one file; those in the same place stand in the order in which they came. */
public final class Patch {
  private record Replacement(int from, int to, String text) {}

  private final Source source;
  private final List<Replacement> replacements = new ArrayList<>();

  public Patch(Source source) {
    this.source = source;
  }

  /** Puts a text where others stood; they must not overlap with those of another replacement. */
  public void replace(int from, int to, String text) {
    replacements.add(new Replacement(from, to, text));
  }

  public void insert(int at, String text) {
    replace(at, at, text);
  }

  /** The file's whole text with the replacements made, its byte order mark included. */
  public String applied() {
    replacements.sort(Comparator.comparingInt(Replacement::from));
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Replacement each : replacements) {
      text.append(source.text(done, each.from())).append(each.text());
      done = each.to();
    }
    text.append(source.text(done, source.length()));
    return source.byteOrderMark() + text;
  }
}
