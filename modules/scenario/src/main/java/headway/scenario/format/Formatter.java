package headway.scenario.format;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.edit.Patch;
import headway.scenario.edit.Quotes;
import headway.scenario.yaml.Source;
import headway.scenario.yaml.YamlFile;
import headway.scenario.yaml.YamlNode;
import headway.scenario.yaml.YamlNode.Entry;
import headway.scenario.yaml.YamlNode.Mapping;
import headway.scenario.yaml.YamlNode.Refused;
import headway.scenario.yaml.YamlNode.Scalar;
import headway.scenario.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Walks through one file and puts in quotes what is needed.
 *
 * <p>A text that is cut by a comment is one only its author can judge. Where the {@code #} is
 * followed by a letter or a digit, as in {@code our #1 door}, it is taken for a part of the text,
 * for so nobody begins a comment; where a space follows, it is left and told.
 */
public final class Formatter {
  private final Source source;
  private final Roles roles;
  private final Patch patch;
  private final List<Formatting.Change> changes = new ArrayList<>();
  private final Faults doubtful = new Faults();

  private Formatter(Source source, Roles roles) {
    this.source = source;
    this.roles = roles;
    this.patch = new Patch(source);
  }

  /**
   * Formats {@code scenario.yaml} or a translation.
   *
   * @param file its name within the scenario's folder
   */
  public static Formatting of(String file, byte[] bytes) {
    Faults faults = new Faults();
    YamlNode root = YamlFile.read(file, bytes, faults);
    if (faults.hasErrors() || !(root instanceof Mapping mapping)) {
      if (!faults.hasErrors()) {
        faults.add(
            ScenarioCode.WRONG_KIND,
            Objects.requireNonNull(root).position(),
            "A mapping with keys is expected here.");
      }
      return new Formatting.Unreadable(faults.all());
    }
    Roles roles =
        file.equals(ScenarioFiles.SOURCE) ? Roles.ofScenario(mapping) : Roles.ofTranslation();
    return new Formatter(mapping.span().source(), roles).formatted(mapping);
  }

  private Formatting formatted(Mapping root) {
    walk(root, Roles.Place.ROOT, false);
    return new Formatting.Formatted(patch.applied(), changes, doubtful.all());
  }

  private void walk(YamlNode node, Roles.Place place, boolean inFlow) {
    switch (node) {
      case Mapping mapping -> {
        boolean flow = inFlow || mapping.flow();
        for (Entry entry : mapping.entries()) {
          if (place.hasNumbersAsKeys()) {
            figure(entry.name(), flow);
          } else {
            word(entry.name(), flow);
          }
          walk(entry.value(), place.of(entry, mapping), flow);
        }
      }
      case Sequence sequence -> {
        boolean flow = inFlow || sequence.flow();
        sequence.items().forEach(item -> walk(item, place, flow));
      }
      case Scalar scalar when scalar.isNothing() || !scalar.isPlain() -> {}
      case Scalar scalar -> {
        switch (roles.of(scalar, place)) {
          case TEXT -> text(scalar, inFlow);
          case WORD -> word(scalar, inFlow);
          case EXPRESSION -> expression(scalar, inFlow);
          case FIGURE -> figure(scalar, inFlow);
        }
      }
      case Refused ignored -> {}
    }
  }

  private void text(Scalar scalar, boolean flow) {
    int comment = scalar.commentAt();
    if (comment < 0) {
      word(scalar, flow);
    } else if (!flow && goesOn(comment)) {
      int end = endOfLine(comment);
      quote(scalar, end, scalar.text() + source.text(scalar.span().to(), end));
    } else {
      doubtful.add(
          ScenarioCode.CUT_BY_COMMENT,
          Objects.requireNonNull(scalar.cutAt()),
          "Does the text end before this `#`?",
          "Put the text in quotes: up to here if a comment follows, with the rest if it goes on.");
    }
  }

  private boolean goesOn(int comment) {
    return comment + 1 < source.length() && Character.isLetterOrDigit(source.at(comment + 1));
  }

  private int endOfLine(int index) {
    int end = index;
    while (end < source.length() && !source.isBreak(end)) {
      end++;
    }
    while (source.isBlank(end - 1)) {
      end--;
    }
    return end;
  }

  private void word(Scalar scalar, boolean flow) {
    if (scalar.isPlain() && Quotes.areNeeded(scalar.text(), flow)) {
      quote(scalar, scalar.span().to(), scalar.text());
    }
  }

  /** A number or a truth value must stay without quotes, and an operator is never mistaken. */
  private void expression(Scalar scalar, boolean flow) {
    String text = scalar.text();
    boolean isName = text.chars().allMatch(Character::isLetter);
    if (isName && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
      word(scalar, flow);
    } else {
      figure(scalar, flow);
    }
  }

  private void figure(Scalar scalar, boolean flow) {
    if (scalar.isPlain() && Quotes.isBroken(scalar.text(), flow)) {
      quote(scalar, scalar.span().to(), scalar.text());
    }
  }

  private void quote(Scalar scalar, int end, String text) {
    int from = scalar.span().from();
    String before = source.text(from, end);
    String after = Quotes.around(text);
    Position position = scalar.position();
    patch.replace(from, end, after);
    changes.add(new Formatting.Change(position, before, after));
  }
}
