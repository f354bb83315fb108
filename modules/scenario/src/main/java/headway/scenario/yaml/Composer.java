package headway.scenario.yaml;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes a tree of the parser's events, one after the other without recursion, and stops at what
 * could make a tree too large to hold.
 */
final class Composer {
  /** How many mappings and lists may stand within each other. */
  static final int DEEPEST = 32;

  private final Source source;
  private final Faults faults;
  private final Deque<Unfinished> open = new ArrayDeque<>();
  private @Nullable YamlNode root;
  private @Nullable Event last;

  Composer(Source source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  @Nullable YamlNode compose() {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(source.file()).build();
      Iterator<Event> events = new Parse(settings).parseString(source.text()).iterator();
      while (events.hasNext()) {
        last = events.next();
        if (!take(last) || faults.isFull(source.file())) {
          return null;
        }
      }
    } catch (YamlEngineException fault) {
      SyntaxFault.tell(fault, last, source, faults);
      return null;
    }
    return rootOrNothing();
  }

  /** Whether to go on. */
  private boolean take(Event event) {
    return switch (event.getEventId()) {
      case DocumentStart -> isFirst((DocumentStartEvent) event);
      case Alias -> refuse((AliasEvent) event);
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart, MappingStart -> open((CollectionStartEvent) event);
      case SequenceEnd, MappingEnd -> close(event.getEndMark().orElseThrow().getIndex());
      case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
    };
  }

  private boolean isFirst(DocumentStartEvent event) {
    if (root == null) {
      return true;
    }
    faults.add(
        ScenarioCode.SECOND_DOCUMENT,
        position(event),
        "A second document begins here.",
        "Keep one scenario in one file; take the line with `---` away.");
    return false;
  }

  private boolean refuse(AliasEvent event) {
    faults.add(
        ScenarioCode.ANCHOR_OR_ALIAS,
        position(event),
        "Aliases (`*" + event.getAlias() + "`) are not read.",
        "Write it out here, or put it in quotes if it is a text.");
    place(new YamlNode.Refused(position(event)));
    return true;
  }

  private boolean scalar(ScalarEvent event) {
    askForProperties(event, event.getTag().isPresent());
    if (event.getTag().isPresent() && event.getValue().isEmpty()) {
      place(new YamlNode.Refused(position(event)));
      return true;
    }
    Mark from = event.getStartMark().orElseThrow();
    Mark to = event.getEndMark().orElseThrow();
    place(
        new YamlNode.Scalar(
            event.getValue(),
            style(event),
            position(event),
            new YamlNode.Span(source, from.getIndex(), to.getIndex())));
    return true;
  }

  private static YamlNode.Style style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case PLAIN, JSON_SCALAR_STYLE -> YamlNode.Style.PLAIN;
      case SINGLE_QUOTED -> YamlNode.Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> YamlNode.Style.DOUBLE_QUOTED;
      case LITERAL -> YamlNode.Style.LITERAL;
      case FOLDED -> YamlNode.Style.FOLDED;
    };
  }

  private boolean open(CollectionStartEvent event) {
    if (open.size() == DEEPEST) {
      faults.add(
          ScenarioCode.NESTED_TOO_DEEP,
          position(event),
          "More than " + DEEPEST + " lists and mappings stand within each other here.",
          "No scenario needs that; look for brackets or dashes too many.");
      return false;
    }
    askForProperties(event, event.getTag().isPresent());
    Unfinished.Beginning beginning =
        new Unfinished.Beginning(
            source,
            position(event),
            event.getFlowStyle() == FlowStyle.FLOW,
            event.getStartMark().orElseThrow().getIndex());
    open.push(
        event instanceof MappingStartEvent
            ? new Unfinished.OfMapping(beginning, faults)
            : new Unfinished.OfSequence(beginning));
    return true;
  }

  private void askForProperties(NodeEvent event, boolean tagged) {
    if (event.getAnchor().isPresent()) {
      faults.add(
          ScenarioCode.ANCHOR_OR_ALIAS,
          position(event),
          "Anchors (`&" + event.getAnchor().get().getValue() + "`) are not read.",
          "Take it away, or put the text in quotes if it begins with `&`.");
    }
    if (tagged) {
      faults.add(
          ScenarioCode.TAG,
          position(event),
          "Tags (words that begin with `!`) are not read.",
          "Take it away, or put the text in quotes if it begins with `!`.");
    }
  }

  private boolean close(int end) {
    place(open.pop().finished(end));
    return true;
  }

  private void place(YamlNode node) {
    Unfinished around = open.peek();
    if (around == null) {
      root = node;
    } else {
      around.add(node);
    }
  }

  private @Nullable YamlNode rootOrNothing() {
    if (root == null || (root instanceof YamlNode.Scalar scalar && scalar.isNothing())) {
      faults.add(
          ScenarioCode.EMPTY_FILE,
          Position.startOf(source.file()),
          "There is nothing in this file but comments.",
          "Write the scenario into it, or take the file away.");
      return null;
    }
    return root;
  }

  private Position position(Event event) {
    Mark mark = event.getStartMark().orElseThrow();
    return new Position(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
  }
}
